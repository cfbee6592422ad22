package io.github.blogmaven.model;

import io.github.blogmaven.source.SourceFile;

/** A file that is copied to the site. */
public record SiteFile(UrlPath url, SourceFile source) {}
