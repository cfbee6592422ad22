package io.github.blogmaven.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page says of itself.
 *
 * @param kind {@code home}, {@code post}, {@code series} and so on; also the class of its body
 * @param windowTitle the title with that of the blog
 * @param language a tag
 * @param direction {@code ltr} or {@code rtl}
 * @param canonical the whole address, where the blog's is known
 * @param trail what is between the home page and it, the highest first
 * @param hidden whether search engines are asked to leave it out
 * @param shared what other sites show of it
 * @param jsonLd structured data
 * @param feed the way to a feed of its own
 * @param feeds those of it and of what it is below, in every form
 */
public record PageView(
        String kind,
        Markup title,
        String plainTitle,
        String windowTitle,
        @Nullable String description,
        String language,
        String direction,
        @Nullable String canonical,
        List<AlternateView> alternates,
        List<LinkView> trail,
        boolean hidden,
        SharedView shared,
        @Nullable Markup jsonLd,
        @Nullable String feed,
        List<FeedView> feeds) {
    public PageView {
        alternates = List.copyOf(alternates);
        trail = List.copyOf(trail);
        feeds = List.copyOf(feeds);
    }
}
