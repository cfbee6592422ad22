package io.github.blogmaven.markdown;

import io.github.blogmaven.markdown.Remark.Kind;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** Finds the images of raw HTML that say nothing to those who do not see them. */
final class ImageRemarks extends AbstractVisitor {
    private final LinkPlaces places;
    private final List<Remark> remarks = new ArrayList<>();

    private ImageRemarks(LinkPlaces places) {
        this.places = places;
    }

    static List<Remark> of(Node root, LinkPlaces places) {
        ImageRemarks visitor = new ImageRemarks(places);
        root.accept(visitor);
        return visitor.remarks;
    }

    @Override
    public void visit(HtmlBlock block) {
        add(block, block.getLiteral());
    }

    @Override
    public void visit(HtmlInline inline) {
        add(inline, inline.getLiteral());
    }

    private void add(Node node, String html) {
        for (RawHtml.Stretch image : RawHtml.imagesWithoutAlt(html)) {
            remarks.add(new Remark(
                    Kind.IMAGE_WITHOUT_ALT,
                    places.within(node, html).of(image.start(), image.end()),
                    html.substring(image.start(), image.end())));
        }
    }
}
