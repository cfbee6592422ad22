package io.github.blogmaven.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind the fence of a code block.
 *
 * <p>The language is the first word, in lower case, cut at the first brace, comma, colon, slash or equals sign; Pandoc's
 * form in braces names it as a class ({@code .bash}). Then {@code title=} (or {@code filename=}), marked lines in braces
 * ({@code 3,5-7}), and {@code diff}. What else stands there means nothing to us.
 *
 * @param language as it was written, in lower case; empty when none is
 * @param title what stands above the code, usually a file's name
 * @param marked the marked lines, counted from 1
 */
public record InfoString(String language, Optional<String> title, List<Lines> marked) {
    private static final InfoString NONE = new InfoString("", Optional.empty(), List.of());
    private static final Pattern LANGUAGE = Pattern.compile("^\\s*(?:\\{\\s*\\.?)?([^\\s{},:/=]+)");
    private static final Pattern TITLE =
            Pattern.compile("\\b(?:title|filename)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|[“”]([^“”]*)[“”]|([^\\s}]+))");
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*+)}");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");
    private static final String LINE_NUMBERS = "0123456789-, \t";

    public InfoString {
        marked = List.copyOf(marked);
    }

    /** Lines from the first to the last, both counted. */
    public record Lines(int first, int last) {}

    static InfoString none() {
        return NONE;
    }

    static InfoString of(String info) {
        if (info.isBlank()) {
            return NONE;
        }
        Matcher language = LANGUAGE.matcher(info);
        return new InfoString(
                language.find() ? language.group(1).toLowerCase(Locale.ROOT) : "", title(info), marked(info));
    }

    private static Optional<String> title(String info) {
        Matcher title = TITLE.matcher(info);
        if (!title.find()) {
            return Optional.empty();
        }
        for (int group = 1; group <= 4; group++) {
            if (title.group(group) != null) {
                return Optional.of(title.group(group));
            }
        }
        return Optional.empty();
    }

    private static List<Lines> marked(String info) {
        Matcher braces = BRACES.matcher(info);
        List<Lines> lines = new ArrayList<>();
        while (lines.isEmpty() && braces.find()) {
            Matcher range = RANGE.matcher(numbersAtEnd(braces.group(1)));
            while (range.find()) {
                int first = Integer.parseInt(range.group(1));
                int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
                lines.add(new Lines(Math.min(first, last), Math.max(first, last)));
            }
        }
        return lines;
    }

    /** The numbers that braces end with, from the first that is no part of a word. */
    private static String numbersAtEnd(String inBraces) {
        int start = inBraces.length();
        while (start > 0 && LINE_NUMBERS.indexOf(inBraces.charAt(start - 1)) >= 0) {
            start--;
        }
        while (start > 0 && start < inBraces.length() && ", \t".indexOf(inBraces.charAt(start)) < 0) {
            start++;
        }
        return inBraces.substring(start);
    }
}
