package io.github.blogmaven.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.internal.util.Escaping;
import org.commonmark.node.Block;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/** Reads {@code *[HTML]: HyperText Markup Language}, a line anywhere in a body. */
final class AbbreviationStart implements BlockParserFactory {
    /** A line that ends with a star is emphasis that begins with a bracket. */
    private static final Pattern DEFINITION = Pattern.compile("\\*\\[([^\\[\\]]{1,100}+)] ?:[ \\t]*+(.*[^\\s*])\\s*+");

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        CharSequence line = state.getLine().getContent();
        if (state.getIndent() >= 4 || !CalloutParser.startsWith(state, '*')) {
            return BlockStart.none();
        }
        Matcher definition = DEFINITION.matcher(line);
        definition.region(state.getNextNonSpaceIndex(), line.length());
        if (!definition.matches() || definition.group(1).isBlank()) {
            return BlockStart.none();
        }
        String word = Escaping.unescapeString(definition.group(1).strip());
        Abbreviation abbreviation = new Abbreviation(word, Escaping.unescapeString(definition.group(2)));
        return BlockStart.of(new OneLine(abbreviation)).atIndex(line.length());
    }

    /** The rest of the line is the whole of it. */
    private static final class OneLine extends AbstractBlockParser {
        private final Abbreviation abbreviation;

        OneLine(Abbreviation abbreviation) {
            this.abbreviation = abbreviation;
        }

        @Override
        public Block getBlock() {
            return abbreviation;
        }

        @Override
        public @Nullable BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }
    }
}
