package io.github.blogmaven.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Posts that belong together: the parts of a series, or what else was written in a year.
 *
 * @param title of the series, or the year; empty for posts without a date
 * @param href the way to the guide of the series
 */
public record ShelfView(Markup title, @Nullable String href, List<LinkView> posts) {
    public ShelfView {
        posts = List.copyOf(posts);
    }
}
