package io.github.blogmaven.model;

import io.github.blogmaven.markdown.Sentence;
import java.util.Optional;

/**
 * A post that links to another.
 *
 * @param sentence the first one with the link in it
 */
public record Backlink(Post from, Optional<Sentence> sentence) {}
