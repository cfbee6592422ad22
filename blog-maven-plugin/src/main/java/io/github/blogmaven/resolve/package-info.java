/**
 * Turns drafts, which refer by name, into a blog, which refers by value.
 *
 * <p>Made from {@link io.github.blogmaven.draft.Drafts}; makes a {@link io.github.blogmaven.model.Blog}. May import
 * {@code model}, {@code draft} and what they stand on. Every reference anywhere is looked up here, and nowhere else.
 */
@NullMarked
package io.github.blogmaven.resolve;

import org.jspecify.annotations.NullMarked;
