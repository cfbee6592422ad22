package io.github.blogmaven.markdown;

import org.commonmark.node.Block;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.jspecify.annotations.Nullable;

/** What the spellings of a callout that are blocks of their own share: they hold other blocks and may have a title. */
abstract class CalloutParser extends AbstractBlockParser {
    private final Callout callout;
    private final @Nullable SourceLine title;

    CalloutParser(Callout callout, @Nullable SourceLine title) {
        this.callout = callout;
        this.title = title;
    }

    @Override
    public final Block getBlock() {
        return callout;
    }

    @Override
    public final boolean isContainer() {
        return true;
    }

    @Override
    public final boolean canContain(Block childBlock) {
        return true;
    }

    @Override
    public final void closeBlock() {
        callout.close();
    }

    @Override
    public final void parseInlines(InlineParser inlineParser) {
        if (title != null) {
            Callout.Title node = new Callout.Title();
            inlineParser.parse(SourceLines.of(title), node);
            callout.prependChild(node);
        }
    }

    static boolean startsWith(SourceLine line, int index, char c) {
        return index < line.getContent().length() && line.getContent().charAt(index) == c;
    }
}
