package io.github.blogmaven.frontmatter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of two numbers and a year, such as {@code 2/15/2022}; which number is the month depends on the country.
 *
 * @param rest what follows the year: a time of day, a zone
 */
record NumericDate(int first, int second, String year, String rest) {
    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,2})([-/.])\\s*(\\d{1,2})\\2\\s*(\\d{4})\\b(.*)", Pattern.DOTALL);

    /** A text as such a date, or nothing where it has another form. */
    static Optional<NumericDate> of(String text) {
        Matcher matcher = WRITTEN.matcher(text);
        return matcher.matches()
                ? Optional.of(new NumericDate(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(3)),
                        matcher.group(4),
                        matcher.group(5)))
                : Optional.empty();
    }

    /** The one order that makes a date of the numbers; nothing where both or none do. */
    Optional<DayMonthOrder> provenOrder() {
        if (first == second || first > 12 == second > 12) {
            return Optional.empty();
        }
        return Optional.of(first > 12 ? DayMonthOrder.DAY_FIRST : DayMonthOrder.MONTH_FIRST);
    }

    /** Whether the numbers make two different dates. */
    boolean isAmbiguous() {
        return first != second && first <= 12 && second <= 12;
    }

    /** The date with the year first, the month second and the day third. */
    String yearFirst(DayMonthOrder order) {
        return day(order) + rest;
    }

    /** The day alone, as it should be written. */
    String day(DayMonthOrder order) {
        boolean isDayFirst = order == DayMonthOrder.DAY_FIRST;
        return year + "-" + twoDigits(isDayFirst ? second : first) + "-" + twoDigits(isDayFirst ? first : second);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
