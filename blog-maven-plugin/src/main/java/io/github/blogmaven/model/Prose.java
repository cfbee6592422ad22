package io.github.blogmaven.model;

import io.github.blogmaven.markdown.Document;

/**
 * A body that readers see: that of a post, a standing page, a series, a topic or a path.
 *
 * @param source the path of its file, relative to the blog's folder
 */
public record Prose(Address address, Document document, String source) {}
