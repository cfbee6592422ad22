/**
 * Makes what a reader searches the blog with, without a server: an index in small files.
 *
 * <p>Made from a {@link io.github.blogmaven.plan.Site}; makes {@link io.github.blogmaven.render.Output}s. May import
 * {@code render}, {@code plan}, {@code lexicon}, {@code notation} and what they stand on. {@code assets/search.js} of the theme
 * reads what is written here; {@code docs/search.md} describes the files.
 *
 * <p>The words of this package: the catalogue has a card for everything that can be found, on shelves. The text of a card is
 * divided into leaves, so that a browser need not load a long post for a line of it. A word has places, which are leaves.
 */
@NullMarked
package io.github.blogmaven.search;

import org.jspecify.annotations.NullMarked;
