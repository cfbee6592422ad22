/**
 * Finds and reads the files of the blog, once.
 *
 * <p>Made from a folder; makes {@link io.github.blogmaven.source.SourceFile}s and
 * {@link io.github.blogmaven.source.Source}s. May import {@code diagnostic}. Files are read nowhere else.
 */
@NullMarked
package io.github.blogmaven.source;

import org.jspecify.annotations.NullMarked;
