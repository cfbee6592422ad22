package io.github.blogmaven.view;

import org.jspecify.annotations.Nullable;

/**
 * A post in a list.
 *
 * @param minutes to read it
 * @param series the series it is in
 * @param part which part of it, in words
 * @param language the tag of its language, where it is not the page's
 * @param draft whether readers of the published blog do not see it
 */
public record PostItem(
        String href,
        Markup title,
        String description,
        @Nullable DateView date,
        int minutes,
        @Nullable LinkView series,
        @Nullable String part,
        @Nullable String language,
        boolean draft) {}
