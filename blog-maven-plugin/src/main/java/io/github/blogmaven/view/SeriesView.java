package io.github.blogmaven.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A series.
 *
 * @param item what lists say of it
 * @param partTitle how its parts are called
 * @param outcomes what readers can do after it
 * @param requires what to read before
 * @param whole the way to the page with all parts
 * @param after the series that stand on it
 */
public record SeriesView(
        SeriesItem item,
        String partTitle,
        @Nullable String audience,
        List<Markup> outcomes,
        List<LinkView> requires,
        List<LinkView> topics,
        List<PartView> parts,
        Markup introduction,
        @Nullable String whole,
        List<SeriesItem> after) {
    public SeriesView {
        outcomes = List.copyOf(outcomes);
        requires = List.copyOf(requires);
        topics = List.copyOf(topics);
        parts = List.copyOf(parts);
        after = List.copyOf(after);
    }
}
