package io.github.blogmaven.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives every heading of a document an id of its own.
 *
 * <p>The id is what GitHub makes of a heading: lower case; letters, marks, digits and connectors of every script, hyphens
 * and spaces stay; spaces become hyphens; a second one gets {@code -1}. Where nothing is left, {@code section}.
 */
final class Slugs {
    private final Set<String> taken = new HashSet<>();
    private final Set<String> promised = new HashSet<>();
    private final Map<String, Integer> lastNumbers = new HashMap<>();

    /** Keeps an id from being given to a heading. */
    void reserve(String id) {
        taken.add(id);
    }

    /** Keeps an id for what its author gave it to. */
    void promise(String id) {
        promised.add(id);
    }

    /** An id for a heading's text. */
    String idFor(String text) {
        return unique(slug(text));
    }

    /** The id an author gave, or with a number behind it when it was given before. */
    String given(String id) {
        promised.remove(id);
        return unique(id);
    }

    /** The id itself, or with a number behind it when it is taken. */
    String unique(String id) {
        String free = id;
        int number = lastNumbers.getOrDefault(id, 0);
        while (promised.contains(free) || !taken.add(free)) {
            number++;
            free = id + "-" + number;
        }
        lastNumbers.put(id, number);
        return free;
    }

    private static String slug(String text) {
        StringBuilder slug = new StringBuilder(text.length());
        text.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (c == ' ') {
                slug.append('-');
            } else if (c == '-' || isWordPart(c)) {
                slug.appendCodePoint(c);
            }
        });
        return slug.isEmpty() ? "section" : slug.toString();
    }

    private static boolean isWordPart(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.CONNECTOR_PUNCTUATION -> true;
            default -> false;
        };
    }
}
