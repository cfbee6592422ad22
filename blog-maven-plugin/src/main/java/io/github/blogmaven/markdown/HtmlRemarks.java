package io.github.blogmaven.markdown;

import io.github.blogmaven.markdown.RawHtml.Stretch;
import io.github.blogmaven.markdown.Remark.Kind;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** Finds the tags of raw HTML that say nothing: images to those who do not see them, and what is no element. */
final class HtmlRemarks extends AbstractVisitor {
    private final LinkPlaces places;
    private final List<Remark> remarks = new ArrayList<>();

    private HtmlRemarks(LinkPlaces places) {
        this.places = places;
    }

    static List<Remark> of(Node root, LinkPlaces places) {
        HtmlRemarks visitor = new HtmlRemarks(places);
        root.accept(visitor);
        return visitor.remarks;
    }

    @Override
    public void visit(HtmlBlock block) {
        String html = block.getLiteral();
        addTags(block, html);
        // A component is told as such.
        if (!ProseRemarks.JSX.matcher(html).find()) {
            add(Kind.UNKNOWN_ELEMENT, block, html, RawHtml.unknownElements(html));
        }
    }

    @Override
    public void visit(HtmlInline inline) {
        String html = inline.getLiteral();
        addTags(inline, html);
        if (!places.isBehind('{', inline)) {
            add(Kind.UNKNOWN_ELEMENT, inline, html, RawHtml.unknownElements(html));
        }
    }

    private void addTags(Node node, String html) {
        add(Kind.IMAGE_WITHOUT_ALT, node, html, RawHtml.imagesWithoutAlt(html));
        add(Kind.MISSING_SOURCE, node, html, RawHtml.withoutSource(html));
        add(Kind.BASE, node, html, RawHtml.bases(html));
    }

    private void add(Kind kind, Node node, String html, List<Stretch> tags) {
        if (tags.isEmpty()) {
            return;
        }
        TextPlaces stretches = places.within(node, html);
        for (Stretch tag : tags) {
            remarks.add(new Remark(kind, stretches.of(tag.start(), tag.end()), html.substring(tag.start(), tag.end())));
        }
    }
}
