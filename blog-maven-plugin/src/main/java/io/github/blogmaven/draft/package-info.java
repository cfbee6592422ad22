/**
 * Every file of the blog as its author wrote it; nothing is looked up yet.
 *
 * <p>Made from {@link io.github.blogmaven.source.SourceFile}s, one at a time and in any order; makes
 * {@link io.github.blogmaven.draft.Drafts}. May import {@code markdown}, {@code frontmatter}, {@code settings},
 * {@code source} and {@code diagnostic}.
 */
@NullMarked
package io.github.blogmaven.draft;

import org.jspecify.annotations.NullMarked;
