package io.github.blogmaven.render;

import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.PostHeader;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.CanonicalUrl;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.plan.Page;
import io.github.blogmaven.settings.Language;
import io.github.blogmaven.view.AlternateView;
import io.github.blogmaven.view.Markup;
import io.github.blogmaven.view.PageView;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What every page says of itself, to browsers and search engines. */
final class PageViews {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi");

    private PageViews() {}

    static PageView page(Viewpoint view, Page page, FeedViews feeds) {
        Language language = view.edition().language();
        Optional<URI> site = view.blog().settings().identity().url();
        String title = title(view, page);
        return new PageView(
                kind(page),
                markup(view, page),
                title,
                windowTitle(view, page, title),
                description(view, page),
                language.tag(),
                RIGHT_TO_LEFT.contains(language.locale().getLanguage()) ? "rtl" : "ltr",
                canonical(page, view.blog(), site),
                site.map(url -> alternates(view, page, url)).orElse(List.of()),
                view.links(new Trail(view).to(page)),
                page.isHidden(),
                new SharedViews(view).page(page),
                site.map(url -> JsonLd.of(view, page, url)).orElse(null),
                feeds.atom(view, page.address().url()).orElse(null),
                feeds.of(view, page));
    }

    /** The kind of a page, which is also the name of its template. */
    static String kind(Page page) {
        if (page instanceof Page.OfPost) {
            return "post";
        }
        return page instanceof Page.Standing
                ? "page"
                : page.address().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Markup markup(Viewpoint view, Page page) {
        return page instanceof Page.Home
                ? new Markup(Viewpoint.escaped(SiteViews.title(view)))
                : view.title(page.address());
    }

    static String title(Viewpoint view, Page page) {
        String title = page instanceof Page.Home ? SiteViews.title(view) : view.plainTitle(page.address());
        if (page instanceof Page.WholeSeries) {
            return view.words().get("series.whole-title", title);
        }
        return page.number() == 1 ? title : view.words().get("listing.title", title, page.number());
    }

    private static String windowTitle(Viewpoint view, Page page, String title) {
        return page instanceof Page.Home ? title : title + " · " + SiteViews.title(view);
    }

    private static @Nullable String description(Viewpoint view, Page page) {
        if (page.number() > 1) {
            return null;
        }
        String own;
        if (page instanceof Page.OfPost post) {
            own = view.text(post.post().description());
        } else if (page instanceof Page.OfSeries series) {
            own = view.text(series.series().description());
        } else if (page instanceof Page.OfTopic topic) {
            own = view.text(topic.topic().description());
        } else if (page instanceof Page.OfAuthor of && of.author().bio().isPresent()) {
            own = of.author().bio().get().plain();
        } else if (page instanceof Page.OfPath path) {
            own = view.text(path.path().description());
        } else if (page instanceof Page.Standing standing) {
            own = view.text(standing.page().description());
        } else if (page instanceof Page.Home) {
            own = siteDescription(view);
        } else {
            String key = "description." + kind(page);
            own = view.words().has(key)
                    ? view.words().get(key, SiteViews.title(view), view.plainTitle(page.address()))
                    : "";
        }
        return own.isEmpty() ? null : own;
    }

    static String siteDescription(Viewpoint view) {
        var identity = view.blog().settings().identity();
        Language language = view.edition().language();
        return identity.description()
                .in(language)
                .or(() -> identity.tagline().in(language))
                .orElse("");
    }

    private static Optional<Post> post(Page page) {
        return page instanceof Page.OfPost of ? Optional.of(of.post()) : Optional.empty();
    }

    private static @Nullable String canonical(Page page, Blog blog, Optional<URI> site) {
        if (page instanceof Page.NotFound) {
            return null;
        }
        if (site.isEmpty()) {
            return written(page).orElse(null);
        }
        if (page instanceof Page.WholeSeries whole) {
            return whole.series().address().url().on(site.get());
        }
        return page.number() > 1 ? page.url().on(site.get()) : new CanonicalUrl(blog, site.get()).of(page.address());
    }

    private static Optional<String> written(Page page) {
        Optional<PostHeader> header = page instanceof Page.Standing standing
                ? Optional.of(standing.page().header())
                : post(page).map(Post::header);
        return header.flatMap(own -> own.address().canonical()).map(Located::value);
    }

    private static List<AlternateView> alternates(Viewpoint view, Page page, URI site) {
        CanonicalUrl canonical = new CanonicalUrl(view.blog(), site);
        List<Address> translations = view.blog().translationsOf(page.address()).stream()
                .filter(address -> !canonical.isElsewhere(address))
                .toList();
        boolean isAmongThem = translations.contains(page.address());
        if (translations.size() < 2
                || !isAmongThem
                || page.number() > 1
                || page instanceof Page.NotFound
                || page.isHidden()) {
            return List.of();
        }
        List<AlternateView> alternates = new ArrayList<>();
        translations.forEach(address -> alternates.add(
                new AlternateView(address.language().tag(), address.url().on(site))));
        alternates.add(new AlternateView("x-default", translations.get(0).url().on(site)));
        return alternates;
    }
}
