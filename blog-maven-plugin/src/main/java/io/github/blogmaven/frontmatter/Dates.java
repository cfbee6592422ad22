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
import java.util.Map;
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
    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{4})([-/.])\\s*(\\d{1,2})\\2\\s*(\\d{1,2})\\.?"
                    + "(?:(?:[T,]|\\s+at)?\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?(?:\\s*([AP])\\.?M\\b\\.?)?)?"
                    + "\\s*(Z|(?:UTC|GMT)?[+-]\\d{2}(?::?\\d{2})?|[A-Z]{2,4})?(?:\\s*\\([^()]*\\))?",
            Pattern.CASE_INSENSITIVE);

    /** Year, month and day without anything between them. */
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})\\b");

    /** The years, months and days of dates in Korean, Japanese and Chinese. */
    private static final Pattern CJK =
            Pattern.compile("(\\d{4})\\s*[년年]\\s*(\\d{1,2})\\s*[월月]\\s*(\\d{1,2})\\s*[일日](.*)");

    /** The names of time zones that mean one offset each: those of mail (RFC 822), and a few that are as clear. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("UTC", "Z"),
            Map.entry("GMT", "Z"),
            Map.entry("UT", "Z"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("KST", "+09:00"),
            Map.entry("JST", "+09:00"));

    private static final Pattern DURATION =
            Pattern.compile("(\\d{1,4})\\s*(d|days?|w|weeks?|m|months?|y|years?)", Pattern.CASE_INSENSITIVE);

    private Dates() {}

    /** A date as it is in the blog's time zone; what is wrong with one that is none is in the exception's message. */
    static LocalDateTime read(String written, ZoneId zone) throws NoDate {
        return read(written, written.strip(), zone);
    }

    /**
     * The same for a date that was brought into another form.
     *
     * @param written as its author wrote it
     * @param yearFirst the same date with the year before the month and the month before the day
     */
    static LocalDateTime read(String written, String yearFirst, ZoneId zone) throws NoDate {
        String numbers = withNumbers(yearFirst);
        Matcher matcher = WRITTEN.matcher(numbers);
        if (!matcher.matches()) {
            throw new NoDate("'" + written + "' is not a date; write it as 2026-01-31");
        }
        LocalDate day = day(written, number(matcher, 1), number(matcher, 3), number(matcher, 4));
        LocalDateTime local = day.atTime(time(written, matcher));
        String offset = matcher.group(9);
        if (offset == null) {
            return local;
        }
        return local.atOffset(offset(written, offset)).atZoneSameInstant(zone).toLocalDateTime();
    }

    private static String withNumbers(String written) {
        Matcher compact = COMPACT.matcher(written);
        if (compact.lookingAt()) {
            return compact.replaceFirst("$1-$2-$3");
        }
        Matcher cjk = CJK.matcher(written);
        return cjk.matches()
                ? cjk.group(1) + "-" + cjk.group(2) + "-" + cjk.group(3) + cjk.group(4)
                : EnglishDate.withNumbers(written);
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
        int hour = number(matcher, 5);
        String half = matcher.group(8);
        if (half != null && (hour < 1 || hour > 12)) {
            throw new NoDate("'" + written + "' has no such time of day");
        }
        try {
            int second = matcher.group(7) == null ? 0 : number(matcher, 7);
            int inDay = half == null ? hour : hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
            return LocalTime.of(inDay, number(matcher, 6), second);
        } catch (DateTimeException e) {
            throw new NoDate("'" + written + "' has no such time of day");
        }
    }

    private static ZoneOffset offset(String written, String offset) throws NoDate {
        String name = offset.toUpperCase(Locale.ROOT);
        String hours = ZONES.getOrDefault(name, name.replaceFirst("^(?:UTC|GMT)(?=[+-])", ""));
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
