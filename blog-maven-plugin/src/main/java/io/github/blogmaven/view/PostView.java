package io.github.blogmaven.view;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A post.
 *
 * @param item what lists say of it
 * @param series the series it is in, with the current part marked
 * @param requires what to read before
 * @param paths the reading paths it is on
 * @param introduces the terms it introduces
 * @param revisits what it comes back to
 * @param replacedBy what stands in its place now
 * @param toc empty where none is wanted
 * @param titleId the id of the heading that became the title
 * @param next what to read after
 * @param previous what to read before
 * @param backlinks the posts that link to it
 * @param translations the same post in other languages
 * @param params {@code params} of its header
 */
public record PostView(
        PostItem item,
        @Nullable DateView updated,
        @Nullable DateView reviewed,
        List<AuthorItem> authors,
        List<LinkView> tags,
        List<LinkView> topics,
        @Nullable BasisView basis,
        @Nullable SeriesView series,
        List<LinkView> requires,
        List<PathPlaceView> paths,
        List<LinkView> introduces,
        List<LinkView> revisits,
        @Nullable LinkView replacedBy,
        List<TocEntry> toc,
        @Nullable String titleId,
        Markup content,
        @Nullable LinkView next,
        @Nullable LinkView previous,
        List<BacklinkView> backlinks,
        List<PostItem> related,
        List<LinkView> translations,
        List<String> verifiedWith,
        List<ChangeView> changes,
        @Nullable String editUrl,
        Map<String, Object> params) {
    public PostView {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        topics = List.copyOf(topics);
        requires = List.copyOf(requires);
        paths = List.copyOf(paths);
        introduces = List.copyOf(introduces);
        revisits = List.copyOf(revisits);
        toc = List.copyOf(toc);
        backlinks = List.copyOf(backlinks);
        related = List.copyOf(related);
        translations = List.copyOf(translations);
        verifiedWith = List.copyOf(verifiedWith);
        changes = List.copyOf(changes);
    }
}
