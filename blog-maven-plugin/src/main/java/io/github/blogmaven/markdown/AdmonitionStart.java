package io.github.blogmaven.markdown;

import io.github.blogmaven.markdown.Callout.Folding;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code !!! note "Title"} and the lines below it that are indented by four; {@code ???} folds, {@code ???+} is
 * first open.
 */
final class AdmonitionStart implements BlockParserFactory {
    private static final Pattern OPENING = Pattern.compile(
            "(!!!|\\?\\?\\?\\+?)[ \\t]+([A-Za-z][\\w-]*)(?:[ \\t]++[A-Za-z-]++)*+(?:[ \\t]++\"(.*)\")?+[ \\t]*+");
    static final int INDENT = 4;

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        SourceLine line = state.getLine();
        int from = state.getNextNonSpaceIndex();
        if (state.getIndent() >= INDENT
                || !(CalloutParser.startsWith(state, '!') || CalloutParser.startsWith(state, '?'))) {
            return BlockStart.none();
        }
        Matcher opening = OPENING.matcher(line.getContent());
        opening.region(from, line.getContent().length());
        if (!opening.matches()) {
            return BlockStart.none();
        }
        Folding folding = switch (opening.group(1)) {
            case "???" -> Folding.CLOSED;
            case "???+" -> Folding.OPEN;
            default -> Folding.NONE;
        };
        SourceLine title = opening.group(3) == null ? null : line.substring(opening.start(3), opening.end(3));
        return BlockStart.of(
                        new CalloutParser(new Callout(opening.group(2), folding), title, AdmonitionStart::tryContinue))
                .atIndex(line.getContent().length());
    }

    static @Nullable BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= INDENT ? BlockContinue.atColumn(state.getColumn() + INDENT) : BlockContinue.none();
    }
}
