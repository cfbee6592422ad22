package io.github.blogmaven.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page an author wrote.
 *
 * @param titleId the id of the heading that became the title
 * @param before the text up to the place of the generated page it replaces
 * @param after the text behind that place; empty where there is none
 * @param generated the kind of the generated page to show between
 * @param params {@code params} of its header
 */
public record StandingView(
        List<TocEntry> toc,
        @Nullable String titleId,
        Markup before,
        Markup after,
        @Nullable String generated,
        @Nullable String editUrl,
        Map<String, Object> params) {
    public StandingView {
        toc = List.copyOf(toc);
    }
}
