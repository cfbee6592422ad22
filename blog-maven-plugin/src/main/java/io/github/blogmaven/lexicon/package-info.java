/**
 * Finds the words of texts, and numbers them.
 *
 * <p>Made from characters; makes a {@link io.github.blogmaven.lexicon.Lexicon} and the numbers of its words. Imports nothing:
 * what a word is depends on no blog. {@code assets/search.js} of the theme finds the same words in what a reader types, and
 * {@code words.txt} among the tests holds the two together.
 */
@NullMarked
package io.github.blogmaven.lexicon;

import org.jspecify.annotations.NullMarked;
