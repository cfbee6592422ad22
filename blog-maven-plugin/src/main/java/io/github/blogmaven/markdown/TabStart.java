package io.github.blogmaven.markdown;

import io.github.blogmaven.markdown.Callout.Folding;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Reads {@code === "Title"} and the lines below it that are indented by four; {@code ===+} is first open. */
final class TabStart implements BlockParserFactory {
    private static final Pattern OPENING = Pattern.compile("===(\\+?)[ \\t]++\"(.*)\"\\s*+");

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (state.getIndent() >= AdmonitionStart.INDENT || !CalloutParser.startsWith(state, '=')) {
            return BlockStart.none();
        }
        CharSequence line = state.getLine().getContent();
        Matcher opening = OPENING.matcher(line);
        opening.region(state.getNextNonSpaceIndex(), line.length());
        if (!opening.matches()) {
            return BlockStart.none();
        }
        Callout tab = new Callout(Callout.TAB, opening.group(1).isEmpty() ? Folding.NONE : Folding.OPEN);
        return BlockStart.of(new CalloutParser(
                        tab, state.getLine().substring(opening.start(2), opening.end(2)), AdmonitionStart::tryContinue))
                .atIndex(line.length());
    }
}
