package io.github.blogmaven.settings;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A language the blog is written in.
 *
 * @param tag a BCP 47 tag, such as {@code ko} or {@code pt-BR}
 */
public record Language(String tag) implements Comparable<Language> {
    private static final Set<String> ISO_639 = Set.of(Locale.getISOLanguages());

    public Language {
        if (of(tag).isEmpty()) {
            throw new IllegalArgumentException("no language tag: " + tag);
        }
    }

    /** The language of a tag, or nothing when the tag is not well-formed. */
    public static Optional<Language> parse(String tag) {
        return of(tag).map(locale -> new Language(tag));
    }

    /** Whether a tag begins with a language that people speak (ISO 639), as {@code ko} does and {@code js} does not. */
    public static boolean isSpoken(String tag) {
        return of(tag).filter(locale -> ISO_639.contains(locale.getLanguage())).isPresent();
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The language's own name for itself, such as {@code 한국어}; the tag where it has none. */
    public String ownName() {
        Locale locale = locale();
        String name = locale.getDisplayName(locale);
        return name.isEmpty() ? tag : name;
    }

    private static Optional<Locale> of(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return Optional.of(locale).filter(known -> !known.getLanguage().isEmpty());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** Written out, as the next: languages are compared for every link of a page, which a record's own do slowly. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Language that && tag.equals(that.tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
