package io.github.blogmaven.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An author, or a further page of the author's posts.
 *
 * @param bio who it is
 * @param url a home elsewhere
 * @param links other addresses elsewhere
 * @param image the way to a picture
 * @param series those the author has written parts of
 */
public record AuthorView(
        String name,
        @Nullable Markup bio,
        @Nullable String url,
        List<SocialView> links,
        @Nullable String image,
        List<SeriesItem> series,
        ListingView listing) {
    public AuthorView {
        links = List.copyOf(links);
        series = List.copyOf(series);
    }
}
