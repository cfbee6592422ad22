package io.github.blogmaven.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The home page, or a further page of its list.
 *
 * @param sections {@code start-here}, {@code series}, {@code recent}, in order
 */
public record HomeView(
        List<String> sections,
        @Nullable LinkView startHere,
        List<PathItem> paths,
        List<SeriesItem> series,
        ListingView listing,
        @Nullable LinkView archive) {
    public HomeView {
        sections = List.copyOf(sections);
        paths = List.copyOf(paths);
        series = List.copyOf(series);
    }
}
