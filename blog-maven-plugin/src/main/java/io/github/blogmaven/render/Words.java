package io.github.blogmaven.render;

import io.github.blogmaven.settings.Language;
import java.text.MessageFormat;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of a theme in one language.
 *
 * <p>A word is a pattern of {@link MessageFormat}, so that it can take numbers and choose by them; an apostrophe is
 * written twice in one that takes any. A word that the language lacks is taken from English.
 */
final class Words {
    private final Locale locale;
    private final Map<String, String> words;
    private final DateTimeFormatter dates;
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    Words(Language language, Map<String, String> words) {
        this.locale = language.locale();
        this.words = Map.copyOf(words);
        this.dates = DateTimeFormatter.ofPattern(words.getOrDefault("date", "uuuu-MM-dd"), locale);
    }

    /** A word without numbers. */
    String get(String key) {
        return words.getOrDefault(key, key);
    }

    boolean has(String key) {
        return words.containsKey(key);
    }

    /** A word with numbers or names put into it. */
    String get(String key, Object... values) {
        MessageFormat pattern = patterns.computeIfAbsent(key, any -> new MessageFormat(get(key), locale));
        synchronized (pattern) {
            return pattern.format(values);
        }
    }

    String date(LocalDateTime date) {
        return dates.format(date);
    }
}
