package io.github.blogmaven.lexicon;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
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
            "\\p{IsHangul}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}ー";
    private static final String SPACED = "\\p{L}\\p{M}\\p{N}&&[^" + UNSPACED + "]";
    private static final String GOES_ON = "[_[" + SPACED + "]]";
    private static final String PART = "_*+[" + SPACED + "]" + GOES_ON + "*+";
    private static final Pattern WORD = Pattern.compile("(?<run>[" + UNSPACED + "]++)|(?<sign>[.@$#%/]|--?)?(?<name>"
            + PART + "(?:(?:[./-]|::|->|\\+\\+(?=[0-9]))" + PART + ")*+)(?<end>(?:\\+\\+|#)(?!" + GOES_ON + "))?");
    private static final Pattern MEMBER = Pattern.compile("\\.|::|->|(?<=\\+\\+)(?=[0-9])");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private Folding() {}

    /** A text with its case, but without what does not count. */
    static String fold(String text) {
        String parted = SIGNS.matcher(text).replaceAll(" ");
        String bare = MARKS.matcher(Normalizer.normalize(parted, Normalizer.Form.NFKD))
                .replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    /** Whether a sign after a stretch of text may begin a name. */
    static boolean isOpening(char[] text, int from, int to) {
        String before = fold(new String(text, from, to - from));
        return before.isEmpty() || Letters.isOpening(before.codePointBefore(before.length()));
    }

    /**
     * The words of any text.
     *
     * @param isOpen whether a sign at its beginning may begin a name
     */
    static void words(String text, boolean isOpen, Tokenizer.Words words) {
        String folded = fold(text);
        Matcher word = WORD.matcher(folded);
        while (word.find()) {
            if (word.group("run") != null) {
                addTwos(word.group(), words);
                continue;
            }
            int start = word.start();
            String sign = Objects.requireNonNullElse(word.group("sign"), "");
            boolean isOpening = start == 0 ? isOpen : Letters.isOpening(folded.codePointBefore(start));
            boolean isName = word.group("name").matches("(?s)[\\p{L}_].*");
            addName(
                    isOpening && isName ? sign : "",
                    word.group("name"),
                    Objects.requireNonNullElse(word.group("end"), ""),
                    words);
        }
    }

    private static void addTwos(String run, Tokenizer.Words words) {
        int[] characters = run.codePoints().toArray();
        for (int i = 0; i + 1 < characters.length; i++) {
            add(new String(characters, i, 2), words);
        }
        add(new String(characters, characters.length - 1, 1), words);
    }

    private static void addName(String sign, String written, String signs, Tokenizer.Words words) {
        String last = written.substring(lastPart(written));
        boolean isSharp = last.codePointCount(0, last.length()) == 1 && Character.isLetter(last.codePointAt(0));
        String end = signs.equals("#") && !isSharp ? "" : signs;
        String name = written + end;
        Set<String> found = new LinkedHashSet<>();
        for (String step : name.split("/", -1)) {
            found.add(step);
            for (String member : MEMBER.split(step, -1)) {
                found.add(member);
                for (String part : member.split("-", -1)) {
                    found.add(part);
                    addParts(part, found);
                }
            }
        }
        found.add(name);
        if (!sign.isEmpty()) {
            found.add(sign + name);
            found.add(sign + name.split("/", 2)[0]);
        }
        found.remove("");
        found.forEach(word -> add(word, words));
    }

    private static void addParts(String word, Set<String> found) {
        for (String part : word.split("_+", -1)) {
            found.add(part);
            found.addAll(List.of(HUMP.split(part, -1)));
            if (part.endsWith("++") && part.codePointCount(0, part.length()) > 3) {
                found.add(part.substring(0, part.length() - 2));
            }
        }
    }

    /** Where the last part of a name begins. */
    private static int lastPart(String name) {
        int at = name.length();
        while (at > 0 && "_-./:>".indexOf(name.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private static void add(String word, Tokenizer.Words words) {
        char[] small = word.toLowerCase(Locale.ROOT).replace('ς', 'σ').toCharArray();
        if (small.length <= Tokenizer.LONGEST) {
            words.add(small, 0, small.length, Tokenizer.hash(small, 0, small.length));
        }
    }
}
