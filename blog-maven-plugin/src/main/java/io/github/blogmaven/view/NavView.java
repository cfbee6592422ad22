package io.github.blogmaven.view;

/**
 * A link in the head of every page.
 *
 * @param current whether it leads to the page itself
 */
public record NavView(String href, Markup title, boolean current) {}
