package io.github.blogmaven.view;

import org.jspecify.annotations.Nullable;

/**
 * A tag in a list.
 *
 * @param href absent while it has too few posts for a page
 * @param posts how many it has
 */
public record TagItem(@Nullable String href, Markup title, int posts) {}
