package io.github.blogmaven.view;

import org.jspecify.annotations.Nullable;

/**
 * A part of a series.
 *
 * @param href absent while it is planned
 * @param minutes to read it; 0 while it is planned
 * @param current whether it is the page
 * @param skipped how many parts before it are left out of the list
 * @param draft whether it is shown only to those who preview the blog
 * @param language the tag of its language, where it is not the page's
 */
public record PartView(
        int number,
        Markup title,
        @Nullable String href,
        @Nullable String description,
        int minutes,
        boolean current,
        int skipped,
        boolean draft,
        @Nullable String language) {}
