package io.github.blogmaven.frontmatter;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date with the English name of its month, such as {@code March 7, 2023}; its order is never in doubt. */
final class EnglishDate {
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final String WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\\s+)?";
    private static final String MONTH = "([a-z]{3,9})\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?,?";
    private static final String BETWEEN = "[\\s-]+";
    private static final String REST = BETWEEN + "(\\d{4})\\b(.*)";
    private static final Pattern MONTH_FIRST =
            Pattern.compile(WEEKDAY + MONTH + BETWEEN + DAY + REST, Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST =
            Pattern.compile(WEEKDAY + DAY + BETWEEN + MONTH + ",?" + REST, Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})" + BETWEEN + MONTH + BETWEEN + "(\\d{1,2})\\b(.*)", Pattern.CASE_INSENSITIVE);

    /** How most dates begin; they need no further look. */
    private static final Pattern NUMBERS = Pattern.compile("\\d{4}[-/.]\\d");

    private EnglishDate() {}

    /** The date with numbers, the year first, and what follows it; any other text as it is. */
    static String withNumbers(String written) {
        if (NUMBERS.matcher(written).lookingAt()) {
            return written;
        }
        Matcher yearFirst = YEAR_FIRST.matcher(written);
        if (yearFirst.matches()) {
            return withNumbers(written, yearFirst, 1, 2, 3);
        }
        Matcher monthFirst = MONTH_FIRST.matcher(written);
        if (monthFirst.matches()) {
            return withNumbers(written, monthFirst, 3, 1, 2);
        }
        Matcher dayFirst = DAY_FIRST.matcher(written);
        return dayFirst.matches() ? withNumbers(written, dayFirst, 3, 2, 1) : written;
    }

    private static String withNumbers(String written, Matcher matcher, int year, int month, int day) {
        String name = matcher.group(month).toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(name)) {
                return matcher.group(year) + "-" + (i + 1) + "-" + matcher.group(day) + matcher.group(4);
            }
        }
        return written;
    }
}
