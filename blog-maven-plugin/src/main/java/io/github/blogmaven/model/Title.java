package io.github.blogmaven.model;

import io.github.blogmaven.markdown.InlineMarkdown;

/**
 * What something is called.
 *
 * @param plain without markup, for windows, feeds and addresses
 * @param html with inline markup, for display
 */
public record Title(String plain, String html) {

    /** A title written in inline Markdown. */
    public static Title of(String markdown) {
        InlineMarkdown line = InlineMarkdown.of(markdown.strip());
        return new Title(line.plain(), line.html());
    }
}
