package io.github.blogmaven.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The home page, or a further page of its list.
 *
 * @param sections {@code start-here}, {@code series}, {@code recent}, in order
 * @param number from 1
 * @param newer the way to the page before
 * @param older the way to the page after
 */
public record HomeView(
        List<String> sections,
        @Nullable LinkView startHere,
        List<PathItem> paths,
        List<SeriesItem> series,
        List<PostItem> posts,
        int number,
        int last,
        @Nullable String newer,
        @Nullable String older,
        @Nullable LinkView archive) {
    public HomeView {
        sections = List.copyOf(sections);
        paths = List.copyOf(paths);
        series = List.copyOf(series);
        posts = List.copyOf(posts);
    }
}
