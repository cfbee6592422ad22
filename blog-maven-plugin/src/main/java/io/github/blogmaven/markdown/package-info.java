/**
 * Turns a Markdown body into a {@link io.github.blogmaven.markdown.Document}.
 *
 * <p>Made from a {@link io.github.blogmaven.source.Source}; makes HTML with one gap per link, and what the body links to,
 * consists of and is called. May import {@code source} and {@code diagnostic}. commonmark-java is used nowhere else, and
 * its tree never leaves. The package is larger than others because the dialect is: one file for each piece of syntax
 * that CommonMark does not have.
 */
@NullMarked
package io.github.blogmaven.markdown;

import org.jspecify.annotations.NullMarked;
