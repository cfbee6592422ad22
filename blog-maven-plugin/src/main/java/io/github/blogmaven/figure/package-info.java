/**
 * What a text shows that its author did not draw: formulas and diagrams.
 *
 * <p>Made from a {@link io.github.blogmaven.model.Blog}; makes {@link io.github.blogmaven.figure.Figures}. May import
 * {@code model}, {@code math} and what they stand on.
 */
@NullMarked
package io.github.blogmaven.figure;

import org.jspecify.annotations.NullMarked;
