package io.github.blogmaven.view;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote a post.
 *
 * @param href the way to the author's page, else the author's address elsewhere
 */
public record AuthorItem(String name, @Nullable String href) {}
