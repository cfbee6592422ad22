package io.github.blogmaven.view;

/**
 * A day.
 *
 * @param text in the page's language
 * @param iso as {@code 2026-01-31}
 */
public record DateView(String text, String iso) {}
