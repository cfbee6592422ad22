/**
 * Turns a page into bytes with a theme.
 *
 * <p>Made from a {@link io.github.blogmaven.plan.Site}; makes {@link io.github.blogmaven.render.Output}s, on any thread
 * and in any order. May import {@code plan}, {@code view}, {@code highlight}, {@code model} and what they stand on.
 * FreeMarker is used nowhere else.
 */
@NullMarked
package io.github.blogmaven.render;

import org.jspecify.annotations.NullMarked;
