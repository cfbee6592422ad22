package io.github.blogmaven.lexicon;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes letters for what a reader types in their place, and finds the words of texts that {@link Tokenizer} has no table for.
 *
 * <p>Loaded only when a letter is met that is not ASCII. The pattern is the one of {@code search.js}.
 */
final class Folding {
    /** Marks that do not count: accents, and the points of Hebrew and Arabic. */
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036F\\u0591-\\u05C7\\u064B-\\u065F\\u0670]");

    /** Punctuation that would become something else, and signs that would become letters. */
    private static final Pattern SIGNS = Pattern.compile("[\\u2000-\\u206F\\u2120\\u2122]");

    private static final String UNSPACED =
            "[\\p{IsHangul}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}ー]";
    private static final String SPACED = "(?:(?!" + UNSPACED + ")[\\p{L}\\p{M}\\p{N}])";
    private static final Pattern WORD = Pattern.compile(
            "(" + UNSPACED + "+)|\\p{L}(?:\\+\\+|#)(?!" + SPACED + ")|" + SPACED + "+(?:[._-]" + SPACED + "+)*");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private Folding() {}

    /** A text with its case, but without what does not count. */
    static String fold(String text) {
        String parted = SIGNS.matcher(text).replaceAll(" ");
        String bare = MARKS.matcher(Normalizer.normalize(parted, Normalizer.Form.NFKD))
                .replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    /** The words of any text. */
    static void words(String text, Tokenizer.Words words) {
        Matcher word = WORD.matcher(fold(text));
        while (word.find()) {
            if (word.group(1) != null) {
                addTwos(word.group(), words);
            } else {
                addParts(word.group(), words);
            }
        }
    }

    private static void addTwos(String run, Tokenizer.Words words) {
        int[] characters = run.codePoints().toArray();
        for (int i = 0; i + 1 < characters.length; i++) {
            add(new String(characters, i, 2), words);
        }
        add(new String(characters, characters.length - 1, 1), words);
    }

    private static void addParts(String word, Tokenizer.Words words) {
        String[] parts = word.split("[._-]", -1);
        if (parts.length > 1) {
            add(word, words);
        }
        for (String part : parts) {
            add(part, words);
            String[] humps = HUMP.split(part, -1);
            for (int i = 0; i < humps.length && humps.length > 1; i++) {
                add(humps[i], words);
            }
        }
    }

    private static void add(String word, Tokenizer.Words words) {
        char[] small = word.toLowerCase(Locale.ROOT).replace('ς', 'σ').toCharArray();
        if (small.length <= Tokenizer.LONGEST) {
            words.add(small, 0, small.length, Tokenizer.hash(small, 0, small.length));
        }
    }
}
