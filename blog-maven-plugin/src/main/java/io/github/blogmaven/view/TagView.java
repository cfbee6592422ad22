package io.github.blogmaven.view;

/**
 * A tag, or a further page of its posts.
 *
 * @param item what lists say of it
 * @param listing its posts
 */
public record TagView(TagItem item, ListingView listing) {}
