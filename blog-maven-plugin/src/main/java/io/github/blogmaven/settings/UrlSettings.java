package io.github.blogmaven.settings;

import java.util.Map;

/**
 * The form of the site's addresses.
 *
 * @param style whether an address ends in a slash or in {@code .html}
 * @param prefixDefault whether pages in the default language stand under their language too
 * @param patterns by kind ({@code post}, {@code series} …) where one is set; with placeholders such as {@code {slug}}
 */
public record UrlSettings(Style style, boolean prefixDefault, Map<String, String> patterns) {
    public UrlSettings {
        patterns = Map.copyOf(patterns);
    }

    /** How an address ends. */
    public enum Style {
        /** {@code /posts/pipes/}. */
        DIRECTORY,
        /** {@code /posts/pipes.html}. */
        FILE
    }
}
