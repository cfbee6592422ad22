package io.github.blogmaven.raster;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.OptionalInt;
import java.util.Set;

/** Knows which texts can be set one letter after the other. */
public final class Letters {
    private static final Set<UnicodeScript> SIMPLE = Set.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HANGUL,
            UnicodeScript.COMMON);

    private Letters() {}

    /** A text as it is set: in one line, composed, without emoji and what is invisible. */
    public static String shown(String text) {
        StringBuilder out = new StringBuilder();
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        composed.codePoints().forEach(character -> {
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                out.append(' ');
            } else if (!isEmoji(character)
                    && Character.getType(character) != Character.FORMAT
                    && !isVariation(character)) {
                out.appendCodePoint(character);
            }
        });
        return out.toString().replaceAll(" {2,}", " ").strip();
    }

    /** The emoji of Unicode's own blocks for pictures; signs such as © and → are letters of most fonts. */
    private static boolean isEmoji(int character) {
        return (character >= 0x1F000 && character <= 0x1FAFF) || (character >= 0x2600 && character <= 0x27BF);
    }

    private static boolean isVariation(int character) {
        return (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0000 && character <= 0xE01EF)
                || character == 0x20E3;
    }

    /** The first character that a typeface does not have, or that must not be set without its neighbours. */
    public static OptionalInt missing(String shown, Typeface typeface) {
        return shown.codePoints()
                .filter(character -> !isSimple(character) || !typeface.has(character))
                .findFirst();
    }

    /** Whether a character looks the same beside every other. */
    public static boolean isSimple(int character) {
        return SIMPLE.contains(UnicodeScript.of(character));
    }
}
