package io.github.blogmaven.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a series on the page that has all of them.
 *
 * @param id of the place on the page where it begins
 * @param titleId the id of the heading that became its title
 * @param name which part it is, in words
 * @param href the way to its own page
 * @param language the tag of its language, where it is not the page's
 */
public record PartTextView(
        String id,
        @Nullable String titleId,
        String name,
        Markup title,
        String href,
        @Nullable DateView date,
        List<AuthorItem> authors,
        @Nullable String language,
        Markup content) {
    public PartTextView {
        authors = List.copyOf(authors);
    }
}
