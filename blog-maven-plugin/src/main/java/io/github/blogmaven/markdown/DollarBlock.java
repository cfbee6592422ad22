package io.github.blogmaven.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Reads a formula between {@code $$} that stands in lines of its own.
 *
 * <p>It ends in the line that has the second {@code $$}, with nothing behind them but punctuation. If a blank line comes
 * first, or text stands behind them, it was a paragraph.
 */
final class DollarBlock extends AbstractBlockParser {
    private static final String DOLLARS = "$$";
    private static final Pattern END = Pattern.compile("((?:\\\\.|[^\\\\$]|\\$(?!\\$))*+)\\$\\$([.,;:]*)\\s*");

    /** What is between the dollars, or the paragraph that it turned out to be. */
    static final class Display extends CustomBlock {
        private final List<SourceLine> lines = new ArrayList<>();
        private String punctuation = "";

        /** The lines between the dollars; none for a paragraph. */
        List<SourceLine> lines() {
            return lines;
        }

        String tex() {
            StringBuilder tex = new StringBuilder();
            lines.forEach(line -> tex.append(tex.isEmpty() ? "" : "\n").append(line.getContent()));
            return tex.append(punctuation).toString();
        }
    }

    private final Display display = new Display();
    private final SourceLines typed = SourceLines.empty();
    private boolean isClosed;

    static BlockParserFactory factory() {
        return DollarBlock::tryStart;
    }

    private static @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence text = state.getLine().getContent();
        int start = state.getNextNonSpaceIndex();
        if (state.getIndent() >= 4
                || !text.subSequence(start, text.length()).toString().startsWith(DOLLARS)) {
            return BlockStart.none();
        }
        DollarBlock block = new DollarBlock();
        block.typed.addLine(state.getLine().substring(start, text.length()));
        SourceLine rest = state.getLine().substring(start + DOLLARS.length(), text.length());
        boolean isText = !block.takes(rest) && rest.getContent().toString().contains(DOLLARS);
        return isText ? BlockStart.none() : BlockStart.of(block).atIndex(text.length());
    }

    /** Takes a line; false for one that cannot belong to it or that holds its end and more. */
    private boolean takes(SourceLine line) {
        String text = line.getContent().toString();
        Matcher end = END.matcher(text);
        if (end.matches()) {
            isClosed = true;
            display.punctuation = end.group(2);
            add(line.substring(0, end.end(1)));
            return true;
        }
        if (text.contains(DOLLARS)) {
            return false;
        }
        add(line);
        return true;
    }

    private void add(SourceLine line) {
        if (!line.getContent().toString().isBlank()) {
            display.lines.add(line);
        }
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (isClosed || state.isBlank()) {
            return BlockContinue.none();
        }
        SourceLine line = state.getLine()
                .substring(state.getIndex(), state.getLine().getContent().length());
        typed.addLine(line);
        if (!takes(line)) {
            return BlockContinue.finished();
        }
        return isClosed
                ? BlockContinue.finished()
                : BlockContinue.atIndex(state.getLine().getContent().length());
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        if (isClosed && !display.lines.isEmpty()) {
            return;
        }
        display.lines.clear();
        Paragraph paragraph = new Paragraph();
        paragraph.setSourceSpans(typed.getSourceSpans());
        inlineParser.parse(typed, paragraph);
        display.appendChild(paragraph);
    }

    @Override
    public Block getBlock() {
        return display;
    }
}
