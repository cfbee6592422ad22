package io.github.blogmaven.model;

import java.util.Optional;

/** Somebody who writes. */
public record Author(String id, String name, Optional<String> about, Optional<String> url) {}
