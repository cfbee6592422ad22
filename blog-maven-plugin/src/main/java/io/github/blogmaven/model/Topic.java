package io.github.blogmaven.model;

import io.github.blogmaven.markdown.Document;
import java.util.List;

/**
 * A subject readers browse by.
 *
 * @param series those of the topic, in order of their titles
 * @param posts those of the topic that are in none of its series, newest first
 * @param source the path of its file, relative to the blog's folder
 */
public record Topic(
        Address address,
        Description description,
        Document introduction,
        List<Series> series,
        List<Post> posts,
        String source) {
    public Topic {
        series = List.copyOf(series);
        posts = List.copyOf(posts);
    }

    /** The same with its series in another order. */
    public Topic withSeries(List<Series> ordered) {
        return new Topic(address, description, introduction, ordered, posts, source);
    }

    public boolean isEmpty() {
        return series.isEmpty() && posts.isEmpty();
    }
}
