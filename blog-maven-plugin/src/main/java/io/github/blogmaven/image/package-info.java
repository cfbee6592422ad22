/**
 * What pictures need besides being copied: their size, smaller copies, and cards that stand for a post elsewhere.
 *
 * <p>Made from the files that a {@link io.github.blogmaven.model.Blog} shows; makes
 * {@link io.github.blogmaven.image.Pictures}. The classes of the JDK that draw are loaded only when there is something to
 * draw: they take as long to start as a small build.
 */
@NullMarked
package io.github.blogmaven.image;

import org.jspecify.annotations.NullMarked;
