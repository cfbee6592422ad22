package io.github.blogmaven.view;

/**
 * What a post stands on.
 *
 * @param key the word its author wrote
 * @param label in the page's language
 */
public record BasisView(String key, String label) {}
