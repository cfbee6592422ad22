package io.github.blogmaven.frontmatter;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.source.Source;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A value of a header or settings file as it was written, with its place.
 *
 * <p>A scalar stays text until the key it stands under says what it must be: {@code version: 1.10} is not a number, and
 * {@code country: no} is not a truth value.
 */
public sealed interface Value {
    Span span();

    /** How messages call it: {@code text}, {@code a list}, {@code a map}, {@code nothing}. */
    String kind();

    /**
     * A scalar; what it escapes cannot be what a source may not hold.
     *
     * @param isPlain whether it stands without quotes, so that {@code true} may mean a truth value
     */
    record Text(String text, Span span, boolean isPlain) implements Value {
        public Text {
            text = Source.clean(text);
        }

        @Override
        public String kind() {
            return "text";
        }
    }

    /** A list. */
    record Items(List<Value> values, Span span) implements Value {
        public Items {
            values = List.copyOf(values);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** A map, its keys in the order they were written, each once. */
    record Table(List<Entry> entries, Span span) implements Value {
        public Table {
            entries = List.copyOf(entries);
        }

        /** The entry of a key, whatever the case it is written in. */
        public Optional<Entry> entry(String key) {
            String lower = key.toLowerCase(Locale.ROOT);
            return entries.stream()
                    .filter(entry -> entry.lowerKey().equals(lower))
                    .findFirst();
        }

        @Override
        public String kind() {
            return "a map";
        }
    }

    /** A key without a value, or {@code null}. */
    record Nothing(Span span) implements Value {
        @Override
        public String kind() {
            return "nothing";
        }
    }

    /** A key and its value. */
    record Entry(String key, Span keySpan, Value value) {
        public Entry {
            key = Source.clean(key);
        }

        /** The key as it is compared: case does not count. */
        public String lowerKey() {
            return key.toLowerCase(Locale.ROOT);
        }
    }
}
