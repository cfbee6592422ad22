package io.github.blogmaven.markdown;

import io.github.blogmaven.markdown.Callout.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.node.Node;

/**
 * Writes tabs as disclosures of which the browser keeps one open.
 *
 * <p>They need no script, the keyboard reaches them, and a search or a link into one that is closed opens it. Without a
 * style sheet titles and what they are of stand one after the other.
 */
final class TabsWriter {
    private final Body body;
    private final HtmlWriter html;
    private final InlineWriter inlines;
    private final Consumer<Node> blocks;
    private int sets;

    /**
     * @param blocks writes a block
     */
    TabsWriter(Body body, HtmlWriter html, InlineWriter inlines, Consumer<Node> blocks) {
        this.body = body;
        this.html = html;
        this.inlines = inlines;
        this.blocks = blocks;
    }

    /** Writes a container of tabs, or a tab with those that follow it; whether the callout was one of them. */
    boolean write(Callout callout) {
        if (isTab(callout)) {
            if (!isTab(callout.getPrevious())) {
                writeSet(tabsFrom(callout), Attributes.NONE);
            }
            return true;
        }
        List<Callout> tabs = callout.name().equals("tabs") ? tabsIn(callout) : List.of();
        if (!tabs.isEmpty()) {
            writeSet(tabs, body.attributesOf(callout));
        }
        return !tabs.isEmpty();
    }

    private static boolean isTab(Node node) {
        return node instanceof Callout callout && callout.name().equals(Callout.TAB);
    }

    private static List<Callout> tabsFrom(Callout first) {
        List<Callout> tabs = new ArrayList<>();
        for (Node node = first; isTab(node); node = node.getNext()) {
            tabs.add((Callout) node);
        }
        return tabs;
    }

    /** The tabs of a container; what else is in it is written before them. */
    private List<Callout> tabsIn(Callout container) {
        List<Callout> tabs = new ArrayList<>();
        List<Node> others = new ArrayList<>();
        for (Node node = container.getFirstChild(); node != null; node = node.getNext()) {
            if (isTab(node)) {
                tabs.add((Callout) node);
            } else if (!(node instanceof Callout.Title)) {
                others.add(node);
            }
        }
        if (!tabs.isEmpty()) {
            others.forEach(blocks);
        }
        return tabs;
    }

    private void writeSet(List<Callout> tabs, Attributes attributes) {
        sets++;
        html.line().raw("<div");
        Attributes.ofClasses("tabs").and(attributes).write(html);
        html.raw(">\n");
        Callout open = tabs.stream()
                .filter(tab -> tab.folding() == Folding.OPEN)
                .findFirst()
                .orElse(tabs.get(0));
        for (int i = 0; i < tabs.size(); i++) {
            writeTab(tabs.get(i), i + 1, tabs.get(i) == open);
        }
        html.raw("</div>\n");
    }

    private void writeTab(Callout tab, int number, boolean isOpen) {
        html.line().raw("<details");
        Attributes.ofClasses(Callout.TAB).and(body.attributesOf(tab)).write(html);
        html.gap(new Gap.Exclusive("tabs-" + sets, isOpen)).raw("><summary>");
        if (tab.getFirstChild() instanceof Callout.Title title) {
            title.unlink();
            inlines.writeChildren(title);
        } else {
            html.raw(Integer.toString(number));
        }
        html.raw("</summary>\n");
        inlines.rawHtml().enter(tab);
        for (Node node = tab.getFirstChild(); node != null; node = node.getNext()) {
            blocks.accept(node);
        }
        inlines.rawHtml().leave();
        html.line().raw("</details>\n");
    }
}
