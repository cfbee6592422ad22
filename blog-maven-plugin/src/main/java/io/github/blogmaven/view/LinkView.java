package io.github.blogmaven.view;

import org.jspecify.annotations.Nullable;

/**
 * A link.
 *
 * @param href relative to the page
 * @param language the tag of the target's language, where it is not the page's
 */
public record LinkView(String href, Markup title, @Nullable String language) {}
