package io.github.blogmaven.view;

import org.jspecify.annotations.Nullable;

/** Who wrote a post. */
public record AuthorView(String name, @Nullable String url) {}
