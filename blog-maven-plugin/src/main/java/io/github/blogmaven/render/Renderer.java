package io.github.blogmaven.render;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Reported;
import io.github.blogmaven.figure.Figures;
import io.github.blogmaven.highlight.Highlighter;
import io.github.blogmaven.image.Pictures;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Redirect;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.plan.Page;
import io.github.blogmaven.plan.Site;
import io.github.blogmaven.render.RepeatedCode.Turn;
import io.github.blogmaven.settings.Language;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Renders the pages of a site, each by itself, on any thread. */
public final class Renderer {
    private final Site site;
    private final Theme theme;
    private final Pictures pictures;
    private final Figures figures;
    private final FeedViews feeds;
    private final SiteViews sites;
    private final Models models;
    /** Half of all tokens, and in the colour of the text: without elements, pages with code are a twentieth lighter. */
    private final CodeHtml code = CodeHtml.of(new Highlighter(Set.of("punctuation", "operator")));

    private final Set<UrlPath> parts = new HashSet<>();

    public Renderer(Site site, Theme theme, Pictures pictures, Figures figures) {
        this.site = site;
        this.pictures = pictures;
        this.figures = figures;
        this.theme = theme;
        this.feeds = new FeedViews(site.feeds());
        this.sites = new SiteViews(theme, site.blog().settings(), feeds);
        this.models = new Models(site.blog());
        site.pages().stream().flatMap(Renderer::parts).map(Post::url).forEach(parts::add);
    }

    /** The posts a page shows in full beside their own pages. */
    private static Stream<Post> parts(Page page) {
        return page instanceof Page.WholeSeries whole ? whole.series().posts().stream() : Stream.empty();
    }

    /** Every page, each series on one page right behind its parts: what they share is not kept for long. */
    public List<Page> pages() {
        Map<UrlPath, Page> waiting = new LinkedHashMap<>();
        List<Page> pages = new ArrayList<>(site.pages().size());
        for (Page page : site.pages()) {
            if (parts.contains(page.url())) {
                waiting.put(page.url(), page);
            } else {
                parts(page)
                        .map(Post::url)
                        .map(waiting::remove)
                        .filter(Objects::nonNull)
                        .forEach(pages::add);
                pages.add(page);
            }
        }
        pages.addAll(waiting.values());
        return pages;
    }

    /** A page as a file, or what is wrong with the template that makes it. */
    public Reported<Optional<Output>> render(Page page) {
        Viewpoint view = viewpoint(page);
        Map<String, Object> data = new HashMap<>(models.of(page, view));
        data.put("site", sites.site(view, page));
        data.put("page", PageViews.page(view, page, feeds));
        return run(PageViews.kind(page), data, view.words(), page.url());
    }

    /** The page at an old address, which leads to the new one. */
    public Reported<Optional<Output>> render(Redirect redirect) {
        Language language = site.blog().settings().defaultLanguage();
        Map<String, Object> data = new HashMap<>(models.of(redirect, Hrefs.relativeTo(redirect.from())));
        data.put("language", language.tag());
        return run("redirect", data, theme.words(language), redirect.from());
    }

    private Reported<Optional<Output>> run(String template, Map<String, Object> data, Words words, UrlPath url) {
        data.put("t", new WordMethod(words));
        StringBuilder html = new StringBuilder(1 << 15);
        Optional<Diagnostic> mistake = theme.templates().run(template + ".ftl", data, html);
        InlineScripts.allow(html);
        return mistake.isPresent()
                ? new Reported<>(Optional.empty(), List.of(mistake.get()))
                : new Reported<>(Optional.of(Output.Made.of(url.file(), html)), List.of());
    }

    private Viewpoint viewpoint(Page page) {
        String basePath =
                site.blog().settings().identity().url().map(URI::getRawPath).orElse("/");
        Hrefs hrefs = page instanceof Page.NotFound ? Hrefs.rooted(basePath) : Hrefs.relativeTo(page.url());
        return new Viewpoint(
                site.blog(),
                page.edition(),
                page.url(),
                hrefs,
                theme.words(page.edition().language()),
                pictures,
                figures,
                Optional.of(code.at(turn(page))));
    }

    private Turn turn(Page page) {
        if (page instanceof Page.WholeSeries) {
            return Turn.SECOND;
        }
        return parts.contains(page.url()) ? Turn.FIRST : Turn.ONLY;
    }
}
