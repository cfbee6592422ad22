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
 * @param language of the series, where it is not that of the page
 */
public record SeriesItem(
        String href,
        Markup title,
        String description,
        @Nullable String level,
        @Nullable String status,
        int written,
        int planned,
        int minutes,
        @Nullable String language) {}
