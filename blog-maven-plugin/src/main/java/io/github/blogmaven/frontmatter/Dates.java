package io.github.blogmaven.frontmatter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.Period;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the dates people write.
 *
 * <p>Year first, with {@code -}, {@code /} or dots, the month and day with one or two digits, or the month by its English
 * name; then, if it is said, the time of day after a space or {@code T}, and the zone. A date without a zone is one in the
 * blog's.
 */
final class Dates {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})"
            + "(?:[T ]\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?)?"
            + "\\s*(Z|(?:UTC|GMT)?[+-]\\d{2}(?::?\\d{2})?|UTC|GMT)?");

    /** Two numbers whose order depends on the country. */
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})\\b.*");

    private static final Pattern DURATION =
            Pattern.compile("(\\d{1,4})\\s*(d|days?|w|weeks?|m|months?|y|years?)", Pattern.CASE_INSENSITIVE);

    private Dates() {}

    /** A date as it is in the blog's time zone; what is wrong with one that is none is in the exception's message. */
    static LocalDateTime read(String written, ZoneId zone) throws NoDate {
        Matcher matcher = WRITTEN.matcher(EnglishDate.withNumbers(written.strip()));
        if (!matcher.matches()) {
            throw new NoDate("'" + written + "' is not a date; " + howElse(written.strip()));
        }
        LocalDate day = day(written, number(matcher, 1), number(matcher, 3), number(matcher, 4));
        LocalDateTime local = day.atTime(time(written, matcher));
        String offset = matcher.group(8);
        if (offset == null) {
            return local;
        }
        return local.atOffset(offset(written, offset)).atZoneSameInstant(zone).toLocalDateTime();
    }

    /** How a date would be written; both ways where nobody knows which number is the month. */
    private static String howElse(String written) {
        Matcher matcher = YEAR_LAST.matcher(written);
        if (!matcher.matches() || Math.max(number(matcher, 1), number(matcher, 2)) > 31) {
            return "write it as 2026-01-31";
        }
        String monthFirst = iso(matcher, 1, 2);
        String dayFirst = iso(matcher, 2, 1);
        if (number(matcher, 1) > 12 || number(matcher, 2) > 12) {
            return "write it as " + (number(matcher, 1) > 12 ? dayFirst : monthFirst);
        }
        return "write it as " + dayFirst + (dayFirst.equals(monthFirst) ? "" : " or " + monthFirst);
    }

    private static String iso(Matcher matcher, int month, int day) {
        return matcher.group(3) + "-" + twoDigits(matcher.group(month)) + "-" + twoDigits(matcher.group(day));
    }

    private static String twoDigits(String digits) {
        return digits.length() < 2 ? "0" + digits : digits;
    }

    /** A span of time such as {@code 12m}, {@code 2 years} or {@code P1Y6M}, or nothing when it is none. */
    static Optional<Period> period(String written) {
        Matcher matcher = DURATION.matcher(written.strip());
        if (!matcher.matches()) {
            return iso(written.strip());
        }
        int count = Integer.parseInt(matcher.group(1));
        return Optional.of(
                switch (matcher.group(2).toLowerCase(Locale.ROOT).charAt(0)) {
                    case 'd' -> Period.ofDays(count);
                    case 'w' -> Period.ofWeeks(count);
                    case 'm' -> Period.ofMonths(count);
                    default -> Period.ofYears(count);
                });
    }

    private static Optional<Period> iso(String written) {
        try {
            return Optional.of(Period.parse(written)).filter(period -> !period.isNegative() && !period.isZero());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String written, int year, int month, int day) throws NoDate {
        if (month < 1 || month > 12) {
            throw new NoDate("'" + written + "' is not a date; month " + month + " does not exist");
        }
        int days = Month.of(month).length(Year.isLeap(year));
        if (day < 1 || day > days) {
            throw new NoDate("'" + written + "' is not a date; the month has " + days + " days");
        }
        return LocalDate.of(year, month, day);
    }

    private static LocalTime time(String written, Matcher matcher) throws NoDate {
        if (matcher.group(5) == null) {
            return LocalTime.MIDNIGHT;
        }
        try {
            int second = matcher.group(7) == null ? 0 : number(matcher, 7);
            return LocalTime.of(number(matcher, 5), number(matcher, 6), second);
        } catch (DateTimeException e) {
            throw new NoDate("'" + written + "' has no such time of day");
        }
    }

    private static ZoneOffset offset(String written, String offset) throws NoDate {
        String hours = offset.replaceFirst("^(?:Z|UTC|GMT)", "");
        if (hours.isEmpty()) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneOffset.of(hours);
        } catch (DateTimeException e) {
            throw new NoDate("'" + written + "' has no such time zone");
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** The text is no date; the message says why. */
    static final class NoDate extends Exception {
        private static final long serialVersionUID = 1L;

        NoDate(String message) {
            super(message);
        }
    }
}
