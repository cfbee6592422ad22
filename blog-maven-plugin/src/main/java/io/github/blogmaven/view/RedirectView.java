package io.github.blogmaven.view;

import org.jspecify.annotations.Nullable;

/**
 * An address that was answered once.
 *
 * @param to the way to what answers now
 */
public record RedirectView(@Nullable String to) {}
