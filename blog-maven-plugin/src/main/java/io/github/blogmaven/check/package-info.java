/**
 * One class for each mistake an author can make.
 *
 * <p>Made from a {@link io.github.blogmaven.model.Blog}; makes diagnostics. May import {@code model} and what it stands
 * on, and {@code highlight}. A rule never looks anything up that {@code resolve} has looked up.
 */
@NullMarked
package io.github.blogmaven.check;

import org.jspecify.annotations.NullMarked;
