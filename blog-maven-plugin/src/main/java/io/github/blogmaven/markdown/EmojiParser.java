package io.github.blogmaven.markdown;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code :rocket:}, one or several without a blank between them.
 *
 * <p>A colon beside a letter, a digit or another colon is no part of a name: {@code 10:30:45}, {@code std::vector::x}.
 * A letter of Korean, Japanese or Chinese may stand beside one. Names nobody knows stay as they are typed.
 */
final class EmojiParser implements InlineContentParser {
    private static final int LONGEST_NAME = 60;

    /** Makes a parser for each text. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of(':');
        }

        @Override
        public InlineContentParser create() {
            return new EmojiParser();
        }
    }

    @Override
    public @Nullable ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        if (belongsTo(scanner.peekPreviousCodePoint()) || scanner.peekPreviousCodePoint() == '/') {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        StringBuilder characters = new StringBuilder();
        while (scanner.next(':')) {
            String one = characters(scanner);
            if (one == null) {
                return ParsedInline.none();
            }
            characters.append(one);
        }
        if (belongsTo(scanner.peekCodePoint())) {
            return ParsedInline.none();
        }
        Position end = scanner.position();
        return ParsedInline.of(new Emoji(scanner.getSource(start, end).getContent(), characters.toString()), end);
    }

    /** Goes behind a name and its second colon; null where there is no such name. */
    private static @Nullable String characters(Scanner scanner) {
        Position start = scanner.position();
        int length = scanner.match(EmojiParser::isInName);
        if (length == 0 || length > LONGEST_NAME || scanner.peek() != ':') {
            return null;
        }
        String name = scanner.getSource(start, scanner.position()).getContent();
        scanner.next();
        return EmojiNames.characters(name);
    }

    private static boolean isInName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '+' || c == '-';
    }

    private static boolean belongsTo(int c) {
        return c == ':' || c == '_' || (Character.isLetterOrDigit(c) && !CjkEmphasis.isCjk(c));
    }
}
