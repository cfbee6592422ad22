/**
 * Writes what machines read: feeds, the site map, {@code robots.txt}.
 *
 * <p>Made from a {@link io.github.blogmaven.plan.Site}; makes {@link io.github.blogmaven.render.Output}s. May import
 * {@code render}, {@code plan}, {@code model} and what they stand on.
 */
@NullMarked
package io.github.blogmaven.feed;

import org.jspecify.annotations.NullMarked;
