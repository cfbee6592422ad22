package io.github.blogmaven.model;

import java.util.Optional;

/** The pictures that stand for the blog. */
public record Looks(Optional<Link> logo, Optional<Link> favicon) {}
