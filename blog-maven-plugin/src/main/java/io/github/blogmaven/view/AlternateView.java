package io.github.blogmaven.view;

/**
 * The page in a language, for search engines.
 *
 * @param language a tag, or {@code x-default}
 */
public record AlternateView(String language, String url) {}
