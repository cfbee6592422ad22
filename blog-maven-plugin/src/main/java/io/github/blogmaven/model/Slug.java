package io.github.blogmaven.model;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the last part of an address out of a name. */
public final class Slug {
    private Slug() {}

    /**
     * The name in lower case, with the letters and digits of every script and a hyphen for everything between them.
     * {@code +} and {@code #} behind a letter are spelt out, so that {@code c}, {@code c++} and {@code c#} stay three. A
     * name without a letter keeps its characters' numbers.
     */
    public static String of(String name) {
        String text = Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (Character.isLetterOrDigit(c) || c == '_' || isMark(c)) {
                slug.appendCodePoint(c);
            } else if ((c == '+' || c == '#') && isBehindName(text, i)) {
                hyphen(slug);
                slug.append(c == '+' ? "plus" : "sharp").append('-');
            } else {
                hyphen(slug);
            }
            i += Character.charCount(c);
        }
        while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.isEmpty() ? numbers(text) : slug.toString();
    }

    /** A sign that is part of the letter before it: most vowels of the scripts of India are. */
    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isBehindName(String text, int at) {
        return at > 0 && (Character.isLetter(text.charAt(at - 1)) || text.charAt(at - 1) == '+');
    }

    private static void hyphen(StringBuilder slug) {
        if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
    }

    private static String numbers(String text) {
        StringBuilder numbers = new StringBuilder("u");
        text.codePoints().forEach(c -> numbers.append('-').append(Integer.toHexString(c)));
        return numbers.toString();
    }
}
