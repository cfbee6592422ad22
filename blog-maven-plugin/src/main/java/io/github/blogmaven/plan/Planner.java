package io.github.blogmaven.plan;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Reported;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Address.Kind;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Tag;
import io.github.blogmaven.model.UrlPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Plans the site of a blog, one edition after the other. */
public final class Planner {
    private final Blog blog;
    private final List<Page> pages = new ArrayList<>();
    private final List<Feed> feeds = new ArrayList<>();

    private Planner(Blog blog) {
        this.blog = blog;
    }

    /** The site of a blog; of two things with one address the second is reported and left out. */
    public static Reported<Site> plan(Blog blog) {
        Planner planner = new Planner(blog);
        blog.editions().forEach(planner::addEdition);
        List<Diagnostic> diagnostics = new ArrayList<>();
        Site site = new Claims(diagnostics)
                .settle(new Site(blog, planner.pages, planner.feeds, blog.files(), blog.redirects()));
        return new Reported<>(site, diagnostics);
    }

    private void addEdition(Edition edition) {
        edition.posts().forEach(post -> pages.add(new Page.OfPost(edition, post)));
        edition.series().forEach(series -> pages.add(new Page.OfSeries(edition, series)));
        edition.topics().forEach(topic -> pages.add(new Page.OfTopic(edition, topic)));
        edition.tags().stream().filter(Tag::hasPage).forEach(tag -> pages.add(new Page.OfTag(edition, tag)));
        edition.paths().forEach(path -> pages.add(new Page.OfPath(edition, path)));
        edition.pages().forEach(page -> pages.add(new Page.Standing(edition, page, replaced(edition, page.address()))));
        for (Address address : blog.addresses()) {
            if (address.language().equals(edition.language())) {
                generated(edition, address).ifPresent(pages::add);
            }
        }
        addFurtherPages(edition);
        addFeeds(edition);
    }

    /** The page the plugin makes at an address by itself. */
    private Optional<Page> generated(Edition edition, Address address) {
        return Optional.ofNullable(
                switch (address.kind()) {
                    case HOME -> home(edition, address, address.url(), 1);
                    case START_HERE -> new Page.StartHere(edition, address);
                    case SERIES_INDEX -> new Page.SeriesIndex(edition, address);
                    case TOPIC_INDEX -> new Page.TopicIndex(edition, address);
                    case TAG_INDEX -> new Page.TagIndex(edition, address);
                    case ARCHIVE -> new Page.Archive(edition, address);
                    case GLOSSARY -> new Page.Glossary(edition, address);
                    case NOT_FOUND -> new Page.NotFound(edition, address);
                    case POST, SERIES, TOPIC, TAG, PATH, TERM, AUTHOR, PAGE -> null;
                });
    }

    /** What would be at the place of a standing page. */
    private Optional<Page> replaced(Edition edition, Address standing) {
        for (Kind kind : Kind.values()) {
            boolean isSamePlace = blog.urls().of(kind, edition.language()).equals(standing.url());
            if (isSamePlace && kind != Kind.PAGE && kind != Kind.TERM) {
                Address address =
                        new Address(kind, standing.id(), edition.language(), standing.url(), standing.title());
                return generated(edition, address);
            }
        }
        return Optional.empty();
    }

    private Page.Home home(Edition edition, Address address, UrlPath url, int number) {
        List<Post> posts = edition.listedPosts();
        int perPage = blog.settings().lists().perPage();
        int last = Math.max(1, (posts.size() + perPage - 1) / perPage);
        int from = Math.min((number - 1) * perPage, posts.size());
        return new Page.Home(
                edition, address, url, posts.subList(from, Math.min(from + perPage, posts.size())), number, last);
    }

    private void addFurtherPages(Edition edition) {
        UrlPath root = blog.urls().root(edition.language());
        Optional<Address> home = blog.addresses().stream()
                .filter(address -> address.url().equals(root))
                .findFirst();
        home.ifPresent(address -> {
            int last = home(edition, address, root, 1).last();
            for (int number = 2; number <= last; number++) {
                pages.add(home(edition, address, blog.urls().page(root, number), number));
            }
        });
    }

    /** The feed of the site holds the newest posts; that of a series holds all of it. */
    private void addFeeds(Edition edition) {
        List<Post> listed = edition.listedPosts().stream()
                .filter(post -> post.date().isPresent())
                .limit(blog.settings().lists().feedEntries())
                .toList();
        UrlPath root = blog.urls().root(edition.language());
        blog.addresses().stream()
                .filter(address -> address.url().equals(root) && !listed.isEmpty())
                .findFirst()
                .ifPresent(home -> feeds.add(new Feed(blog.urls().feed(root), edition, home, listed)));
        edition.series().forEach(series -> {
            List<Post> posts = new ArrayList<>(series.posts());
            posts.removeIf(post -> post.isUnlisted() || !post.language().equals(edition.language()));
            Collections.reverse(posts);
            if (!posts.isEmpty()) {
                feeds.add(new Feed(blog.urls().feed(series.address().url()), edition, series.address(), posts));
            }
        });
    }
}
