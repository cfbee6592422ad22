package io.github.blogmaven.view;

import java.util.List;

/**
 * All parts of a series on one page.
 *
 * @param item what lists say of it
 * @param parts its parts in order; those that are written lead to their place on the page
 * @param introduction the text of its file
 * @param texts those parts that are written
 */
public record WholeSeriesView(SeriesItem item, List<PartView> parts, Markup introduction, List<PartTextView> texts) {
    public WholeSeriesView {
        parts = List.copyOf(parts);
        texts = List.copyOf(texts);
    }
}
