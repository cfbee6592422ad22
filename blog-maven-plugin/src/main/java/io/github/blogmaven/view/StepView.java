package io.github.blogmaven.view;

import org.jspecify.annotations.Nullable;

/**
 * A step of a reading path.
 *
 * @param series whether it is a series rather than a post
 * @param language the tag of its language, where it is not the page's
 */
public record StepView(
        String href,
        Markup title,
        String description,
        boolean series,
        int minutes,
        @Nullable String language) {}
