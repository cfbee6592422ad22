package io.github.blogmaven.render;

import io.github.blogmaven.markdown.Document;
import io.github.blogmaven.markdown.Heading;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Redirect;
import io.github.blogmaven.model.StandingPage;
import io.github.blogmaven.plan.Page;
import io.github.blogmaven.view.Markup;
import io.github.blogmaven.view.RedirectView;
import io.github.blogmaven.view.StandingView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The data of every kind of page, by the name its template calls it. */
final class Models {
    private final Related related;

    Models(Blog blog) {
        this.related = new Related(blog);
    }

    Map<String, Object> of(Page page, Viewpoint view) {
        if (page instanceof Page.OfPost of) {
            return Map.of("post", new PostViews(view, related).post(of.post()));
        }
        if (page instanceof Page.OfSeries of) {
            return Map.of("series", new SeriesViews(view).series(of.series()));
        }
        if (page instanceof Page.WholeSeries of) {
            return Map.of("whole", new WholeSeriesViews(view, of.series()).page());
        }
        if (page instanceof Page.OfPath of) {
            return Map.of("path", new SeriesViews(view).path(of.path()));
        }
        if (page instanceof Page.StartHere) {
            return Map.of("start", new SeriesViews(view).start());
        }
        if (page instanceof Page.Standing standing) {
            return standing(standing, view);
        }
        if (page instanceof Page.OfAuthor of) {
            return Map.of("author", new AuthorViews(view).page(of));
        }
        return list(page, new ListViews(view));
    }

    private static Map<String, Object> list(Page page, ListViews lists) {
        if (page instanceof Page.Home home) {
            return Map.of("home", lists.home(home));
        }
        if (page instanceof Page.OfTag of) {
            return Map.of("tag", lists.tag(of));
        }
        if (page instanceof Page.OfTopic of) {
            return Map.of("topic", lists.topic(of));
        }
        if (page instanceof Page.SeriesIndex) {
            return Map.of("allSeries", lists.series());
        }
        if (page instanceof Page.TopicIndex) {
            return Map.of("topics", lists.topics());
        }
        if (page instanceof Page.TagIndex) {
            return Map.of("tags", lists.tags());
        }
        if (page instanceof Page.Archive) {
            return Map.of("years", lists.years());
        }
        if (page instanceof Page.Search) {
            return Map.of("shelves", lists.shelves());
        }
        if (page instanceof Page.NotFound) {
            return Map.of("likely", lists.likely());
        }
        return page instanceof Page.Glossary ? Map.of("terms", lists.terms()) : Map.of();
    }

    /** A standing page, and what it has put into itself of the generated page whose place it takes. */
    private Map<String, Object> standing(Page.Standing of, Viewpoint view) {
        StandingPage page = of.page();
        Document body = page.body();
        List<Markup> pieces = BodyHtml.pieces(body, page.source(), view);
        Optional<Page> asked = of.replaced().filter(any -> page.asksForGenerated());
        Map<String, Object> data =
                new HashMap<>(asked.map(generated -> of(generated, view)).orElse(Map.of()));
        boolean hasToc = page.header().toc().map(toc -> toc.value()).orElse(false);
        data.put(
                "standing",
                new StandingView(
                        hasToc && !body.asksForContents() ? Contents.of(body, view.hrefs()) : List.of(),
                        body.title().map(Heading::id).orElse(null),
                        pieces.get(0),
                        pieces.size() > 1 ? pieces.get(1) : new Markup(""),
                        asked.map(PageViews::kind).orElse(null),
                        PostViews.editUrl(view.blog(), page.source()),
                        Params.of(page.header().params())));
        return data;
    }

    Map<String, Object> of(Redirect redirect, Hrefs hrefs) {
        return Map.of("redirect", new RedirectView(redirect.to().map(hrefs::to).orElse(null)));
    }
}
