package io.github.blogmaven.draft;

import io.github.blogmaven.markdown.Document;

/**
 * A Markdown file as its author wrote it. It exists even when its header is wrong.
 *
 * @param source the path of the file, relative to the blog's folder
 */
public record Draft<H>(DraftName name, H header, Document body, String source) {}
