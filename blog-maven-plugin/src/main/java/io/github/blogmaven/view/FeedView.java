package io.github.blogmaven.view;

/**
 * A feed in one of its forms.
 *
 * @param type its media type
 */
public record FeedView(String title, String type, String href) {}
