package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import java.util.List;
import org.commonmark.internal.ParagraphParser;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Splits a paragraph of thousands of lines.
 *
 * <p>The library copies a paragraph for every line of it that does not begin with a letter, to see whether a list or a
 * table begins there: a megabyte of short lines would take minutes. How long a paragraph is can only be asked by such a copy, so it is asked seldom.
 */
final class ParagraphLimit implements BlockParserFactory {
    /** A paragraph has fewer lines, or is split after this many to this many and {@link #STEP} lines. */
    static final int MAX_LINES = 4_000;

    private static final int STEP = 1_000;

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        boolean asks = matched.getMatchedBlockParser().getBlock() instanceof Paragraph
                && state.getLine().getSourceSpan().getLineIndex() % STEP == 0;
        return asks && matched.getParagraphLines().getLines().size() >= MAX_LINES
                ? BlockStart.of(new ParagraphParser()).atIndex(state.getNextNonSpaceIndex())
                : BlockStart.none();
    }

    /** Reports every paragraph that was split. */
    static void report(Node root, LinkPlaces places, List<Diagnostic> diagnostics) {
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                if (isSplit(paragraph)) {
                    int start = places.start(paragraph);
                    diagnostics.add(Mistake.NESTED_TOO_DEEP.at(
                            places.span(start, start),
                            "more than " + MAX_LINES + " lines in one paragraph; it is split"));
                }
            }
        });
    }

    /** Whether another paragraph begins in the line after the last one, as none does that an author wrote. */
    private static boolean isSplit(Paragraph paragraph) {
        List<SourceSpan> lines = paragraph.getSourceSpans();
        return lines.size() >= MAX_LINES
                && paragraph.getNext() instanceof Paragraph next
                && next.getSourceSpans().get(0).getLineIndex()
                        == lines.get(lines.size() - 1).getLineIndex() + 1;
    }
}
