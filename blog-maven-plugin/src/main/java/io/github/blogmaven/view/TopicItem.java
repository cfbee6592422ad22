package io.github.blogmaven.view;

import java.util.List;

/**
 * A topic in a list.
 *
 * @param posts how many it has in none of its series
 */
public record TopicItem(String href, Markup title, String description, List<SeriesItem> series, int posts) {
    public TopicItem {
        series = List.copyOf(series);
    }
}
