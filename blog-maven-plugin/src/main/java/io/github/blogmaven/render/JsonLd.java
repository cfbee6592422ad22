package io.github.blogmaven.render;

import io.github.blogmaven.model.Post;
import io.github.blogmaven.notation.Json;
import io.github.blogmaven.plan.Page;
import io.github.blogmaven.view.Markup;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what a page is as structured data, in the vocabulary of schema.org. */
final class JsonLd {
    private JsonLd() {}

    /** The data of a page, or nothing for a page of no kind that search engines know. */
    static @Nullable Markup of(Viewpoint view, Page page, URI site) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        if (page instanceof Page.OfPost of) {
            addPost(data, view, of.post(), site);
        } else if (page instanceof Page.Home home && home.number() == 1) {
            data.put("@type", "Blog");
            data.put("name", SiteViews.title(view));
            data.put("url", page.url().on(site));
            data.put("inLanguage", view.edition().language().tag());
        } else {
            return null;
        }
        return new Markup(Json.write(data));
    }

    private static void addPost(Map<String, Object> data, Viewpoint view, Post post, URI site) {
        String url = post.url().on(site);
        data.put("@type", "BlogPosting");
        data.put("headline", post.title().plain());
        data.put("description", post.description());
        data.put("url", url);
        data.put("mainEntityOfPage", url);
        data.put("inLanguage", post.language().tag());
        post.date()
                .ifPresent(date -> data.put("datePublished", date.toLocalDate().toString()));
        post.updated()
                .ifPresent(date -> data.put("dateModified", date.toLocalDate().toString()));
        List<Map<String, Object>> authors = authors(view, post);
        if (!authors.isEmpty()) {
            data.put("author", authors);
        }
        view.edition().seriesOf(post).ifPresent(series -> {
            Map<String, Object> part = new LinkedHashMap<>();
            part.put("@type", "CreativeWorkSeries");
            part.put("name", series.title().plain());
            part.put("url", series.address().url().on(site));
            data.put("isPartOf", part);
            view.edition().partOf(post).ifPresent(own -> data.put("position", own.number()));
        });
    }

    private static List<Map<String, Object>> authors(Viewpoint view, Post post) {
        return view.blog().authorsOf(post).stream()
                .map(author -> {
                    Map<String, Object> person = new LinkedHashMap<>();
                    person.put("@type", "Person");
                    person.put("name", author.name().plain());
                    author.url().ifPresent(url -> person.put("url", url));
                    return person;
                })
                .toList();
    }
}
