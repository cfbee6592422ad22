package io.github.blogmaven.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the lines of a block of code are shown.
 *
 * @param marked lines the author points at
 * @param inserted lines that are new
 * @param deleted lines that are gone
 * @param firstNumber the number of the first line, where lines are numbered
 * @param isDiff whether lines begin with a plus or a minus that says that they are new or gone
 * @param isWrapped whether long lines are wrapped
 */
public record CodeLines(
        List<Range> marked,
        List<Range> inserted,
        List<Range> deleted,
        OptionalInt firstNumber,
        boolean isDiff,
        boolean isWrapped) {
    static final CodeLines PLAIN = new CodeLines(List.of(), List.of(), List.of(), OptionalInt.empty(), false, false);

    private static final String MAYBE_QUOTED = "\\s*=\\s*[\"']?([\\w-]+)";
    private static final Pattern NUMBERED =
            Pattern.compile("(?i)(?<![\\w-])(?:linenos|linenums|line-?numbers|numberlines" + "|showlinenumbers)\\b(?:"
                    + MAYBE_QUOTED + "|\\s*\\{(\\d{1,7})})?");
    private static final Pattern FIRST_NUMBER =
            Pattern.compile("(?i)(?<![\\w-])(?:linenostart|startfrom)\\s*=\\s*[\"']?(\\d{1,7})");
    private static final Pattern DIFF = Pattern.compile("(?<![\\w=-])diff(?![\\w=-])");
    private static final Pattern WRAP = Pattern.compile("(?<![\\w=-])wrap(?![\\w-])(?!\\s*=\\s*[\"']?false)");
    private static final Pattern INSERTED = Pattern.compile("(?<![\\w-])(?:ins|add)\\s*=\\s*\\{([^{}]*+)}");
    private static final Pattern DELETED = Pattern.compile("(?<![\\w-])(?:del|rem)\\s*=\\s*\\{([^{}]*+)}");
    private static final Pattern HUGO = Pattern.compile("(?<![\\w-])hl_lines\\s*=\\s*(?:\"([^\"]*)\"|\\[([^\\]]*)])");
    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*+)}");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");
    private static final Set<String> OFF = Set.of("false", "no", "off");
    private static final String LINE_NUMBERS = "0123456789-, \t";

    public CodeLines {
        marked = List.copyOf(marked);
        inserted = List.copyOf(inserted);
        deleted = List.copyOf(deleted);
    }

    /** Lines from the first to the last, counted from 1, both counted. */
    public record Range(int first, int last) {
        boolean contains(int line) {
            return first <= line && line <= last;
        }
    }

    /** Whether lines have to be told from each other at all. */
    public boolean areTold() {
        return isDiff || firstNumber.isPresent() || !marked.isEmpty() || !inserted.isEmpty() || !deleted.isEmpty();
    }

    public boolean isMarked(int line) {
        return isIn(marked, line);
    }

    public boolean isInserted(int line) {
        return isIn(inserted, line);
    }

    public boolean isDeleted(int line) {
        return isIn(deleted, line);
    }

    private static boolean isIn(List<Range> ranges, int line) {
        return ranges.stream().anyMatch(range -> range.contains(line));
    }

    /**
     * What stands behind the language.
     *
     * @param rest without the title, which may contain anything
     */
    static CodeLines of(String rest) {
        List<Range> inserted = ranges(INSERTED, rest);
        List<Range> deleted = ranges(DELETED, rest);
        OptionalInt number = firstNumber(rest);
        String others = rest;
        for (Pattern known : List.of(INSERTED, DELETED, NUMBERED)) {
            others = known.matcher(others).replaceAll(" ");
        }
        List<Range> marked = ranges(HUGO, rest);
        return new CodeLines(
                marked.isEmpty() ? inBraces(others) : marked,
                inserted,
                deleted,
                number,
                DIFF.matcher(rest).find(),
                WRAP.matcher(rest).find());
    }

    private static OptionalInt firstNumber(String rest) {
        Matcher start = FIRST_NUMBER.matcher(rest);
        Matcher numbered = NUMBERED.matcher(rest);
        if (start.find()) {
            return OptionalInt.of(Integer.parseInt(start.group(1)));
        } else if (!numbered.find()) {
            return OptionalInt.empty();
        }
        String value = numbered.group(1) == null ? numbered.group(2) : numbered.group(1);
        if (value != null && OFF.contains(value.toLowerCase(Locale.ROOT))) {
            return OptionalInt.empty();
        }
        boolean isNumber = value != null && value.matches("\\d{1,7}");
        return OptionalInt.of(isNumber ? Integer.parseInt(value) : 1);
    }

    private static List<Range> ranges(Pattern pattern, String rest) {
        Matcher matcher = pattern.matcher(rest);
        if (!matcher.find()) {
            return List.of();
        }
        String numbers = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return ranges(numbers);
    }

    private static List<Range> ranges(String numbers) {
        List<Range> ranges = new ArrayList<>();
        Matcher range = RANGE.matcher(numbers);
        while (range.find()) {
            int first = Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            ranges.add(new Range(Math.min(first, last), Math.max(first, last)));
        }
        return ranges;
    }

    private static List<Range> inBraces(String rest) {
        Matcher braces = BRACES.matcher(rest);
        List<Range> ranges = List.of();
        while (ranges.isEmpty() && braces.find()) {
            ranges = ranges(numbersAtEnd(braces.group(1)));
        }
        return ranges;
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
