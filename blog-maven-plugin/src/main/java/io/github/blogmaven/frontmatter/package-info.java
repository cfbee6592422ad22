/**
 * Reads headers and settings into typed values that know their place.
 *
 * <p>Made from {@link io.github.blogmaven.source.Source}s; makes located {@link io.github.blogmaven.frontmatter.Value}s
 * and the typed headers of posts, series, topics, paths and pages. May import {@code source} and {@code diagnostic}.
 * YAML and TOML are read nowhere else.
 */
@NullMarked
package io.github.blogmaven.frontmatter;

import org.jspecify.annotations.NullMarked;
