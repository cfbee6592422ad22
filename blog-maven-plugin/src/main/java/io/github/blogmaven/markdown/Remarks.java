package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.markdown.Remark.Kind;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

/** Goes through a body once and notes what is remarkable. */
final class Remarks extends AbstractVisitor {
    private final LinkPlaces places;
    private final List<Remark> remarks = new ArrayList<>();

    private Remarks(LinkPlaces places) {
        this.places = places;
    }

    static List<Remark> of(Node root, LinkPlaces places) {
        Remarks visitor = new Remarks(places);
        root.accept(visitor);
        return visitor.remarks;
    }

    @Override
    public void visit(FencedCodeBlock block) {
        if (block.getClosingFenceLength() == null) {
            Span whole = places.spanOf(block);
            Span opening = new Span(
                    whole.path(),
                    whole.line(),
                    whole.column(),
                    whole.line(),
                    whole.column() + block.getOpeningFenceLength());
            remarks.add(new Remark(Kind.UNCLOSED_FENCE, opening, block.getFenceCharacter()));
        }
    }
}
