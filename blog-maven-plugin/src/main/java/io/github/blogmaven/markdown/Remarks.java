package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.markdown.Remark.Kind;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Goes through a body once and notes what is remarkable. */
final class Remarks extends AbstractVisitor {
    private final LinkPlaces places;
    private final List<Remark> remarks = new ArrayList<>();

    private Remarks(LinkPlaces places) {
        this.places = places;
    }

    /** What is remarkable in a body that was just parsed and not changed since. */
    static Notes of(String body, Node root, LinkPlaces places) {
        Remarks visitor = new Remarks(places);
        root.accept(visitor);
        DefinitionRemarks definitions = DefinitionRemarks.of(root, places);
        visitor.remarks.addAll(definitions.remarks());
        visitor.remarks.addAll(MergeRemarks.of(body, root, places));
        visitor.remarks.addAll(ImageRemarks.of(root, places));
        return new Notes(List.of(), visitor.remarks, definitions.labels());
    }

    @Override
    public void visit(FencedCodeBlock block) {
        if (block.getClosingFenceLength() == null && places.start(block) >= 0) {
            int start = places.start(block);
            add(Kind.UNCLOSED_FENCE, start, start + block.getOpeningFenceLength());
        }
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getFirstChild() == null) {
            remarks.add(new Remark(Kind.EMPTY_HEADING, places.spanOf(heading), places.written(heading)));
        }
        visitProse(heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        remarks.addAll(TableRemarks.inText(paragraph, places));
        visitProse(paragraph);
    }

    @Override
    public void visit(HtmlBlock block) {
        ProseRemarks.inHtml(block, places).forEach(remarks::add);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            remarks.addAll(TableRemarks.in(block, places));
        }
        visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell cell) {
            visitProse(cell);
        } else {
            visitChildren(node);
        }
    }

    private void visitProse(Node block) {
        remarks.addAll(ProseRemarks.of(block, places));
    }

    private void add(Kind kind, int from, int to) {
        Span span = places.span(from, to);
        remarks.add(new Remark(kind, span, ""));
    }
}
