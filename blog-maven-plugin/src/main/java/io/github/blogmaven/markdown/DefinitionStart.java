package io.github.blogmaven.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code : definition} below a line with a term, and what is indented as far below it.
 *
 * <p>A blank line may stand before it. Without a paragraph or a definition there, it is text.
 */
final class DefinitionStart implements BlockParserFactory {
    private static final int CODE = 5;

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (state.getIndent() >= 4 || !CalloutParser.startsWith(state, ':')) {
            return BlockStart.none();
        }
        int blanks = blanks(state.getLine().getContent(), state.getNextNonSpaceIndex() + 1);
        Node before = before(matched);
        if (blanks == 0 || !isDefinable(before, state)) {
            return BlockStart.none();
        }
        int width = state.getIndent() + 1 + (blanks < CODE ? blanks : 1);
        Definition definition = new Definition(linesSince(before, state) > 1);
        return BlockStart.of(new DefinitionParser(definition, width)).atColumn(state.getColumn() + width);
    }

    /** How many blanks stand at an offset, a tab counting for four; none where nothing follows. */
    private static int blanks(CharSequence line, int from) {
        int count = 0;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != ' ' && c != '\t') {
                return count;
            }
            count += c == '\t' ? 4 : 1;
        }
        return 0;
    }

    /** The block before the line, in the same container; a paragraph may still be open. */
    private static @Nullable Node before(MatchedBlockParser matched) {
        Block block = matched.getMatchedBlockParser().getBlock();
        if (block instanceof Paragraph) {
            return matched.getParagraphLines().isEmpty() ? null : block;
        }
        return block.getLastChild();
    }

    private static boolean isDefinable(@Nullable Node before, ParserState state) {
        return before instanceof Definition
                || before instanceof Definition.Terms
                || (before instanceof Paragraph && linesSince(before, state) <= 2);
    }

    /** How many lines are from the end of a block to this one; a paragraph that is open ends in the line before. */
    private static int linesSince(@Nullable Node block, ParserState state) {
        Node last = block;
        while (last != null && last.getLastChild() instanceof Block) {
            last = last.getLastChild();
        }
        SourceSpan line = state.getLine().getSourceSpan();
        return last == null || last.getSourceSpans().isEmpty() || line == null
                ? 1
                : line.getLineIndex() - Definition.lastLine(last);
    }

    /** Reads what belongs to a definition. */
    private static final class DefinitionParser extends AbstractBlockParser {
        private final Definition definition;
        private final int width;

        DefinitionParser(Definition definition, int width) {
            this.definition = definition;
            this.width = width;
        }

        @Override
        public @Nullable BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) {
                return BlockContinue.atIndex(state.getNextNonSpaceIndex());
            }
            return state.getIndent() >= width
                    ? BlockContinue.atColumn(state.getColumn() + width)
                    : BlockContinue.none();
        }

        @Override
        public Block getBlock() {
            return definition;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block childBlock) {
            return true;
        }

        @Override
        public void closeBlock() {
            definition.join();
        }
    }
}
