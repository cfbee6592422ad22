package io.github.blogmaven.render;

import io.github.blogmaven.markdown.Document;
import io.github.blogmaven.markdown.Heading;
import io.github.blogmaven.model.Part;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Series;
import io.github.blogmaven.model.Slug;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.view.Markup;
import io.github.blogmaven.view.PartTextView;
import io.github.blogmaven.view.WholeSeriesView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the page with all parts of a series shows.
 *
 * <p>A part begins at the place of its id, and whatever has an id in it has that of the part and a slash before its own,
 * so that no two are the same. Links from part to part lead to these places.
 */
final class WholeSeriesViews {
    private final Viewpoint view;
    private final Series series;
    private final Map<UrlPath, String> places = new HashMap<>();

    WholeSeriesViews(Viewpoint view, Series series) {
        this.view = view;
        this.series = series;
        series.posts().forEach(post -> places.put(post.url(), Slug.of(post.id())));
    }

    WholeSeriesView page() {
        ItemViews items = new ItemViews(view);
        List<PartTextView> texts = new ArrayList<>();
        for (Part part : series.parts()) {
            part.post().ifPresent(post -> texts.add(text(part, post, items)));
        }
        Markup introduction = series.source()
                .map(source -> body(series.introduction(), source, ""))
                .orElse(new Markup(""));
        return new WholeSeriesView(items.series(series), new ItemViews(at("")).parts(series), introduction, texts);
    }

    private PartTextView text(Part part, Post post, ItemViews items) {
        String place = places.getOrDefault(post.url(), "");
        return new PartTextView(
                place,
                post.body().title().map(Heading::id).map(id -> place + "/" + id).orElse(null),
                items.partName(series, part),
                new Markup(post.title().html()),
                view.hrefs().to(post.url()),
                post.date().map(view::date).orElse(null),
                new AuthorViews(view).of(post),
                view.foreign(post.language()),
                body(post.body(), post.source(), place));
    }

    private Markup body(Document document, String source, String place) {
        return new Markup(
                EmbeddedHtml.of(BodyHtml.whole(document, source, at(place)).html(), place + "/"));
    }

    /** The page as it is seen from a part of it. */
    private Viewpoint at(String place) {
        return view.with(Hrefs.within(view.page(), places, place));
    }
}
