package io.github.blogmaven.view;

import java.util.List;

/**
 * Where a new reader begins.
 *
 * @param topics the topics with series, where there are no paths
 * @param series the series in no topic, where there are no paths
 */
public record StartView(List<PathView> paths, List<TopicItem> topics, List<SeriesItem> series) {
    public StartView {
        paths = List.copyOf(paths);
        topics = List.copyOf(topics);
        series = List.copyOf(series);
    }
}
