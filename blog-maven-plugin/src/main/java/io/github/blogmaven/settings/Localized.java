package io.github.blogmaven.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A text that may differ by language.
 *
 * <p>A text given once serves every language; it stands under no tag.
 */
public record Localized(Map<String, String> byTag) {
    private static final String EVERY = "";

    public Localized {
        byTag = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byTag));
    }

    /** One text for every language. */
    public static Localized of(String text) {
        return new Localized(Map.of(EVERY, text));
    }

    /** No text in any language. */
    public static Localized none() {
        return new Localized(Map.of());
    }

    /** The text in a language, else the one that serves all, else the first one given. */
    public Optional<String> in(Language language) {
        return Optional.ofNullable(byTag.get(language.tag()))
                .or(() -> Optional.ofNullable(byTag.get(EVERY)))
                .or(() -> byTag.values().stream().findFirst());
    }

    public boolean isEmpty() {
        return byTag.isEmpty();
    }
}
