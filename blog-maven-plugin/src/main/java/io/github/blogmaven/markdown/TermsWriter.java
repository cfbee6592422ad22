package io.github.blogmaven.markdown;

import java.util.function.Consumer;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;

/** Writes terms and their definitions. */
final class TermsWriter {
    private final HtmlWriter html;
    private final InlineWriter inlines;
    private final Consumer<Node> children;

    /**
     * @param children writes the blocks in a definition
     */
    TermsWriter(HtmlWriter html, InlineWriter inlines, Consumer<Node> children) {
        this.html = html;
        this.inlines = inlines;
        this.children = children;
    }

    void write(Definition.Terms list, Body body) {
        html.line().raw("<dl");
        body.attributesOf(list).write(html);
        html.raw(">\n");
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Definition) {
                html.line().raw("<dd");
                body.attributesOf(node).write(html);
                html.raw(">");
                children.accept(node);
                html.raw("</dd>\n");
            } else {
                writeTerms(node);
            }
        }
        html.raw("</dl>\n");
    }

    /** Each line of the paragraph is a term. */
    private void writeTerms(Node paragraph) {
        html.line().raw("<dt>");
        inlines.rawHtml().enter(paragraph);
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                inlines.rawHtml().leave();
                html.raw("</dt>\n").line().raw("<dt>");
                inlines.rawHtml().enter(paragraph);
            } else {
                inlines.write(node);
            }
        }
        inlines.rawHtml().leave();
        html.raw("</dt>\n");
    }
}
