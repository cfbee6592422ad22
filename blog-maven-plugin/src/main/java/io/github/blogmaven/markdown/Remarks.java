package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.markdown.Remark.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Goes through a body once and notes what is remarkable. */
final class Remarks extends AbstractVisitor {
    private final LinkPlaces places;
    private final ProseRemarks prose;
    private final List<Remark> remarks = new ArrayList<>();

    /**
     * @param words what is looked for in the text, if anything is
     */
    Remarks(LinkPlaces places, Optional<Pattern> words) {
        this.places = places;
        this.prose = new ProseRemarks(places, words);
    }

    /** What is remarkable in a body that was just parsed and not changed since. */
    Notes of(String body, Node root) {
        root.accept(this);
        DefinitionRemarks definitions = DefinitionRemarks.of(root, places);
        remarks.addAll(definitions.remarks());
        remarks.addAll(UnreadMarkdown.in(root, places, definitions.labels()));
        remarks.addAll(MergeRemarks.of(body, root, places));
        remarks.addAll(HtmlRemarks.of(root, places));
        remarks.addAll(AbbreviationRemarks.of(root, places));
        return new Notes(List.of(), remarks, definitions.labels());
    }

    @Override
    public void visit(FencedCodeBlock block) {
        if (block.getClosingFenceLength() == null && places.start(block) >= 0) {
            int start = places.start(block);
            Span span = places.span(start, start + block.getOpeningFenceLength());
            String fence = block.getFenceCharacter().repeat(block.getOpeningFenceLength());
            remarks.add(new Remark(Kind.UNCLOSED_FENCE, span, fence));
        } else {
            remarks.addAll(FenceRemarks.of(block, places));
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
    public void visit(BlockQuote quote) {
        // One that is known is a callout by now.
        if (quote.getFirstChild() instanceof Paragraph first
                && first.getFirstChild() instanceof Text text
                && Alerts.MARKER.matcher(text.getLiteral()).lookingAt()
                && places.written(text).startsWith("[!")) {
            String mark = text.getLiteral().substring(0, text.getLiteral().indexOf(']') + 1);
            int start = places.start(text);
            remarks.add(new Remark(Kind.UNKNOWN_CALLOUT, places.span(start, start + mark.length()), mark));
        }
        visitChildren(quote);
    }

    @Override
    public void visit(HtmlBlock block) {
        remarks.addAll(prose.inHtml(block));
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof Callout callout && callout.lacksEnd() && places.start(block) >= 0) {
            addUnclosed(callout);
        } else if (block instanceof Callout callout) {
            CalloutRemarks.of(callout, places).ifPresent(remarks::add);
        } else if (block instanceof TableBlock) {
            remarks.addAll(TableRemarks.in(block, places));
        }
        visitChildren(block);
    }

    private void addUnclosed(Callout callout) {
        int start = places.start(callout);
        String line = places.written(callout).lines().findFirst().orElse("").stripTrailing();
        String colons = line.replaceFirst("[^:].*", "");
        remarks.add(new Remark(Kind.UNCLOSED_CONTAINER, places.span(start, start + line.length()), colons));
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
        remarks.addAll(prose.of(block));
    }
}
