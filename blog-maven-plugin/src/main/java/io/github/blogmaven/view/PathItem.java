package io.github.blogmaven.view;

import org.jspecify.annotations.Nullable;

/**
 * A reading path in a list.
 *
 * @param audience who should take it
 * @param minutes to read it all
 */
public record PathItem(
        String href,
        Markup title,
        String description,
        @Nullable String audience,
        int steps,
        int minutes) {}
