package io.github.blogmaven.markdown;

import org.commonmark.node.Block;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Reads a callout that is a block of its own: it holds other blocks and may have a title. */
final class CalloutParser extends AbstractBlockParser {
    private final Callout callout;
    private final @Nullable SourceLine title;
    private final Continuation continuation;

    CalloutParser(Callout callout, @Nullable SourceLine title, Continuation continuation) {
        this.callout = callout;
        this.title = title;
        this.continuation = continuation;
    }

    /** Decides whether a line still belongs to the callout; every spelling has its own answer. */
    interface Continuation {
        @Nullable BlockContinue tryContinue(ParserState state);
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        return continuation.tryContinue(state);
    }

    @Override
    public Block getBlock() {
        return callout;
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
        callout.close();
    }

    @Override
    public void parseInlines(InlineParser inlineParser) {
        if (title != null) {
            Callout.Title node = new Callout.Title();
            inlineParser.parse(SourceLines.of(title), node);
            callout.prependChild(node);
        }
    }

    /** Whether a character is the first of a line that is no space. */
    static boolean startsWith(ParserState state, char c) {
        CharSequence line = state.getLine().getContent();
        int index = state.getNextNonSpaceIndex();
        return index < line.length() && line.charAt(index) == c;
    }
}
