package io.github.blogmaven.render;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.source.Source;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a theme in one language.
 *
 * <p>A word may have placeholders, {@code {0}} to {@code {9}}, and forms for numbers, separated by bars: the first form
 * that begins with the value of {@code {0}} or a range with it, and a colon, is used, else the last, as in
 * <code>1:1 minute|{0} minutes</code>. The JDK's own formats are not used: what they print changes with its version, and
 * loading them takes longer than rendering fifty posts.
 */
public final class Words {
    private static final Pattern BAD_ESCAPE =
            Pattern.compile("(?m)^(?!\\s*[#!]).*?(?<!\\\\)(?:\\\\\\\\)*(\\\\u\\p{XDigit}{0,3})(?!\\p{XDigit})");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final Map<String, String> words;
    private final String[] months;
    private final Map<String, String> counts = new ConcurrentHashMap<>();

    Words(Map<String, String> words) {
        this.words = Map.copyOf(words);
        this.months = get("months").split(" *, *", -1);
    }

    /** What is wrong with a file of words: a character by a number that is none. */
    static Optional<Diagnostic> mistake(Source file) {
        Matcher escape = BAD_ESCAPE.matcher(file.text());
        return escape.find()
                ? Optional.of(Mistake.TEMPLATE_ERROR.at(
                        file.span(escape.start(1), escape.end(1)),
                        "'" + escape.group(1) + "' is not a character; four digits follow, as in \\u00e9"))
                : Optional.empty();
    }

    /** A word without values. */
    public String get(String key) {
        return words.getOrDefault(key, key);
    }

    boolean has(String key) {
        return words.containsKey(key);
    }

    /** A word with values put into it. */
    public String get(String key, Object... values) {
        return values.length == 1 && values[0] instanceof Number number
                ? counts.computeIfAbsent(key + " " + number, any -> filled(get(key), values))
                : filled(get(key), values);
    }

    /** A day, as the word {@code date} has it: <code>{0}</code> is the year, then month, day and the name of the month. */
    String date(LocalDateTime date) {
        String month = months.length == 12 ? months[date.getMonthValue() - 1] : String.valueOf(date.getMonthValue());
        return filled(get("date"), date.getYear(), date.getMonthValue(), date.getDayOfMonth(), month);
    }

    private static String filled(String word, Object... values) {
        String form = form(word, String.valueOf(values[0]));
        StringBuilder filled = new StringBuilder(form.length() + 16);
        for (int i = 0; i < form.length(); i++) {
            boolean isPlace = form.charAt(i) == '{' && i + 2 < form.length() && form.charAt(i + 2) == '}';
            int place = isPlace ? Character.digit(form.charAt(i + 1), 10) : -1;
            if (place >= 0 && place < values.length) {
                filled.append(values[place]);
                i += 2;
            } else {
                filled.append(form.charAt(i));
            }
        }
        return filled.toString();
    }

    /** The form of a word for a value. */
    private static String form(String word, String value) {
        int start = 0;
        for (int bar = word.indexOf('|'); bar >= 0; bar = word.indexOf('|', start)) {
            int colon = word.indexOf(':', start);
            if (colon >= 0 && colon < bar && isFor(word.substring(start, colon), value)) {
                return word.substring(colon + 1, bar);
            }
            start = bar + 1;
        }
        return word.substring(start);
    }

    /** Whether a form is for a value: {@code 1} for 1 alone, {@code 3-10} for all from 3 to 10. */
    private static boolean isFor(String numbers, String value) {
        if (numbers.equals(value)) {
            return true;
        }
        Matcher range = RANGE.matcher(numbers);
        if (!range.matches() || !NUMBER.matcher(value).matches()) {
            return false;
        }
        int number = Integer.parseInt(value);
        return Integer.parseInt(range.group(1)) <= number && number <= Integer.parseInt(range.group(2));
    }
}
