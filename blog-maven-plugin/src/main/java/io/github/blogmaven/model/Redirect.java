package io.github.blogmaven.model;

import io.github.blogmaven.diagnostic.Span;
import java.util.Optional;

/**
 * An address that was answered once and now leads elsewhere.
 *
 * @param to the path on the site that answers now; absent when nothing does
 * @param span where an author wrote it
 */
public record Redirect(UrlPath from, Optional<UrlPath> to, Span span) {}
