package io.github.blogmaven.view;

import java.util.List;

/**
 * A topic.
 *
 * @param posts those in none of its series
 */
public record TopicView(
        String href,
        Markup title,
        String description,
        Markup introduction,
        List<SeriesItem> series,
        List<PostItem> posts) {
    public TopicView {
        series = List.copyOf(series);
        posts = List.copyOf(posts);
    }
}
