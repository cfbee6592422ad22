package io.github.blogmaven.view;

import org.jspecify.annotations.Nullable;

/**
 * A series in a list.
 *
 * @param level in words
 * @param status in words
 * @param written how many parts there are
 * @param planned how many more are planned
 * @param minutes to read it all
 */
public record SeriesItem(
        String href,
        Markup title,
        String description,
        @Nullable String level,
        @Nullable String status,
        int written,
        int planned,
        int minutes) {}
