/**
 * Decides which addresses the site answers and what each shows.
 *
 * <p>Made from a {@link io.github.blogmaven.model.Blog}; makes a {@link io.github.blogmaven.plan.Site}. May import
 * {@code model} and what it stands on.
 */
@NullMarked
package io.github.blogmaven.plan;

import org.jspecify.annotations.NullMarked;
