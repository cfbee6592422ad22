package io.github.blogmaven.render;

import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.markdown.Length;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Author;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Tag;
import io.github.blogmaven.notation.Json;
import io.github.blogmaven.plan.Page;
import io.github.blogmaven.settings.BlogSettings.Identity;
import io.github.blogmaven.settings.BlogSettings.SocialLink;
import io.github.blogmaven.view.Markup;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what a page is as structured data, in the vocabulary of schema.org. */
final class JsonLd {
    private final Viewpoint view;
    private final URI site;

    private JsonLd(Viewpoint view, URI site) {
        this.view = view;
        this.site = site;
    }

    /** The data of a page, or nothing for a page of no kind that search engines know. */
    static @Nullable Markup of(Viewpoint view, Page page, URI site) {
        List<Map<String, Object>> graph = new JsonLd(view, site).graph(page);
        return graph.isEmpty()
                ? null
                : new Markup(Json.write(Json.object("@context", "https://schema.org", "@graph", graph)));
    }

    private List<Map<String, Object>> graph(Page page) {
        List<Map<String, Object>> graph = new ArrayList<>();
        if (page instanceof Page.OfPost of) {
            graph.add(post(of));
        } else if (page instanceof Page.OfSeries of) {
            graph.add(collection(
                    page,
                    view.text(of.series().description()),
                    of.series().posts().stream().map(Post::address).toList()));
        } else if (page instanceof Page.OfPath of) {
            graph.add(collection(
                    page,
                    view.text(of.path().description()),
                    of.path().steps().stream().map(Located::value).toList()));
        } else if (page instanceof Page.OfAuthor of && page.number() == 1) {
            graph.add(thing("ProfilePage", "url", url(page.address()), "mainEntity", profile(of.author())));
        } else if (page instanceof Page.Home && page.number() == 1) {
            graph.add(blog("WebSite", page));
            graph.add(blog("Blog", page));
        }
        if (!(page instanceof Page.NotFound) && !(page instanceof Page.Home && page.number() == 1)) {
            graph.add(trail(page));
        }
        return graph;
    }

    private Map<String, Object> blog(String type, Page page) {
        Identity identity = view.blog().settings().identity();
        return thing(
                type,
                "name",
                SiteViews.title(view),
                "description",
                identity.description().in(page.edition().language()),
                "url",
                url(page.address()),
                "inLanguage",
                page.edition().language().tag(),
                "publisher",
                publisher());
    }

    private Map<String, Object> post(Page.OfPost page) {
        Post post = page.post();
        Length length = post.body().length();
        Map<String, Object> data = thing(
                "BlogPosting",
                "headline",
                post.title().plain(),
                "description",
                view.text(post.description()),
                "image",
                SharedViews.image(view, page),
                "url",
                url(post.address()),
                "mainEntityOfPage",
                url(post.address()),
                "inLanguage",
                post.language().tag(),
                "datePublished",
                post.date().map(date -> date.toLocalDate().toString()),
                "dateModified",
                post.updated().map(date -> date.toLocalDate().toString()),
                "author",
                view.blog().authorsOf(post).stream().map(this::person).toList(),
                "publisher",
                publisher(),
                "wordCount",
                Optional.of(length.words() + length.characters()).filter(count -> count > 0),
                "keywords",
                view.edition().tagsOf(post).stream()
                        .map(Tag::address)
                        .map(view::plainTitle)
                        .toList());
        data.putAll(place(post));
        data.putAll(translations(post));
        return data;
    }

    /** Where a post is in its series. */
    private Map<String, Object> place(Post post) {
        Map<String, Object> place = new LinkedHashMap<>();
        view.edition().seriesOf(post).ifPresent(series -> {
            place.put(
                    "isPartOf",
                    thing("CreativeWorkSeries", "name", series.title().plain(), "url", url(series.address())));
            view.edition().partOf(post).ifPresent(part -> place.put("position", part.number()));
        });
        return place;
    }

    /** The first language a post is in is that of the original. */
    private Map<String, Object> translations(Post post) {
        List<Address> all = view.blog().translationsOf(post.address());
        if (all.size() < 2) {
            return Map.of();
        }
        return all.get(0).language().equals(post.language())
                ? Map.of("workTranslation", all.stream().skip(1).map(this::work).toList())
                : Map.of("translationOfWork", work(all.get(0)));
    }

    private Map<String, Object> work(Address address) {
        return thing(
                "BlogPosting",
                "url",
                url(address),
                "inLanguage",
                address.language().tag());
    }

    /** A page that gathers others in an order of its own. */
    private Map<String, Object> collection(Page page, String description, List<Address> items) {
        Map<String, Object> list = thing("ItemList", "numberOfItems", items.size(), "itemListElement", elements(items));
        return thing(
                "CollectionPage",
                "name",
                view.plainTitle(page.address()),
                "description",
                description,
                "url",
                url(page.address()),
                "inLanguage",
                page.edition().language().tag(),
                "mainEntity",
                items.isEmpty() ? Optional.empty() : list);
    }

    private List<Map<String, Object>> elements(List<Address> items) {
        List<Map<String, Object>> elements = new ArrayList<>();
        for (Address item : items) {
            elements.add(thing(
                    "ListItem", "position", elements.size() + 1, "name", view.plainTitle(item), "url", url(item)));
        }
        return elements;
    }

    private Map<String, Object> trail(Page page) {
        Trail trail = new Trail(view);
        List<Map<String, Object>> elements = new ArrayList<>();
        Stream.concat(trail.home().stream(), trail.to(page).stream())
                .forEach(address -> elements.add(step(
                        elements.size(), view.plainTitle(address), address.url().on(site))));
        elements.add(
                step(elements.size(), PageViews.title(view, page), page.url().on(site)));
        return thing("BreadcrumbList", "itemListElement", elements);
    }

    private static Map<String, Object> step(int before, String name, String url) {
        return thing("ListItem", "position", before + 1, "name", name, "item", url);
    }

    private Map<String, Object> person(Author author) {
        Optional<String> url = author.page().map(this::url);
        return thing("Person", "name", author.name().plain(), "url", url.or(author::url));
    }

    private Map<String, Object> profile(Author author) {
        return thing(
                "Person",
                "name",
                author.name().plain(),
                "description",
                author.bio().map(bio -> bio.plain()),
                "image",
                view.blog().portraitOf(author).flatMap(picture -> SharedViews.url(view, picture)),
                "url",
                author.page().map(this::url),
                "sameAs",
                Stream.concat(author.url().stream(), author.links().stream().map(SocialLink::url))
                        .toList());
    }

    /** A blog of somebody is published by them. */
    private Map<String, Object> publisher() {
        Optional<String> author = view.blog().settings().identity().author();
        return author.map(name -> thing("Person", "name", name))
                .orElseGet(() -> thing("Organization", "name", SiteViews.title(view)));
    }

    private String url(Address address) {
        return address.url().on(site);
    }

    /** A thing of a type with its properties, by turns name and value; those without a value are left out. */
    private static Map<String, Object> thing(String type, Object... properties) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        for (int i = 0; i + 1 < properties.length; i += 2) {
            Object value =
                    properties[i + 1] instanceof Optional<?> optional ? optional.orElse(null) : properties[i + 1];
            boolean isEmpty = value == null || value.equals("") || value.equals(List.of());
            if (!isEmpty) {
                thing.put(String.valueOf(properties[i]), value);
            }
        }
        return thing;
    }
}
