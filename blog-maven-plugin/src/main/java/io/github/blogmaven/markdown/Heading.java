package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Span;

/**
 * A heading of a body.
 *
 * @param level as the author wrote it, 1 to 6
 * @param id unique in its document
 * @param text without markup
 * @param html with inline markup but without links
 */
public record Heading(int level, String id, String text, String html, Span span) {}
