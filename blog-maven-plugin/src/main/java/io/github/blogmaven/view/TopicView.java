package io.github.blogmaven.view;

/**
 * A topic, or a further page of its posts.
 *
 * @param item what lists say of it
 * @param listing its posts in none of its series
 */
public record TopicView(TopicItem item, Markup introduction, ListingView listing) {}
