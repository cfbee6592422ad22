/**
 * What an author decides in {@code blog.yml}, with the defaults a project's pom gives.
 *
 * <p>Made from a {@link io.github.blogmaven.source.Source} and {@link io.github.blogmaven.settings.Project}; makes
 * {@link io.github.blogmaven.settings.BlogSettings}. May import {@code frontmatter}, {@code source} and
 * {@code diagnostic}.
 */
@NullMarked
package io.github.blogmaven.settings;

import org.jspecify.annotations.NullMarked;
