package io.github.blogmaven.markdown;

/**
 * Which of the syntax that a blog may choose its texts are written in.
 *
 * @param wikiLinks whether {@code [[id]]} is a link
 * @param emoji whether {@code :rocket:} is an emoji
 * @param math whether dollars enclose formulas
 */
public record Dialect(boolean wikiLinks, boolean emoji, boolean math) {}
