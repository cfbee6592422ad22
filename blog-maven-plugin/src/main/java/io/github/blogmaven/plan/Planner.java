package io.github.blogmaven.plan;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Reported;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Address.Kind;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.FeedFormat;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.StandingPage;
import io.github.blogmaven.model.Tag;
import io.github.blogmaven.model.Title;
import io.github.blogmaven.model.UrlPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

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
        edition.series().forEach(series -> {
            pages.add(new Page.OfSeries(edition, series));
            blog.addressAt(blog.urls().whole(series.address().url()))
                    .filter(address -> address.kind() == Kind.WHOLE_SERIES)
                    .ifPresent(address -> pages.add(new Page.WholeSeries(edition, series, address)));
        });
        edition.topics()
                .forEach(topic -> pages.addAll(pages(
                        topic.address(),
                        topic.posts(),
                        (url, listing) -> new Page.OfTopic(edition, topic, url, listing))));
        edition.tags().stream()
                .filter(Tag::hasPage)
                .forEach(tag -> pages.addAll(pages(
                        tag.address(), tag.posts(), (url, listing) -> new Page.OfTag(edition, tag, url, listing))));
        edition.authors()
                .forEach(author -> author.page()
                        .ifPresent(page -> pages.addAll(pages(
                                page,
                                author.posts(),
                                (url, listing) -> new Page.OfAuthor(edition, author, page, url, listing)))));
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
                    case HOME -> home(edition, address).get(0);
                    case START_HERE -> new Page.StartHere(edition, address);
                    case SERIES_INDEX -> new Page.SeriesIndex(edition, address);
                    case TOPIC_INDEX -> new Page.TopicIndex(edition, address);
                    case TAG_INDEX -> new Page.TagIndex(edition, address);
                    case ARCHIVE -> new Page.Archive(edition, address);
                    case GLOSSARY -> new Page.Glossary(edition, address);
                    case SEARCH -> new Page.Search(edition, address);
                    case NOT_FOUND -> new Page.NotFound(edition, address);
                    case POST, SERIES, WHOLE_SERIES, TOPIC, TAG, PATH, TERM, AUTHOR, PAGE -> null;
                });
    }

    /** What would be at the place of a standing page. */
    private Optional<Page> replaced(Edition edition, Address standing) {
        for (Kind kind : Kind.values()) {
            boolean isSamePlace = blog.urls().of(kind, edition.language()).equals(standing.url());
            boolean hasOnePage = kind.isGenerated();
            if (isSamePlace && hasOnePage) {
                Address address =
                        new Address(kind, standing.id(), edition.language(), standing.url(), standing.title());
                return generated(edition, address);
            }
        }
        return Optional.empty();
    }

    private List<Page> home(Edition edition, Address address) {
        return pages(address, edition.listedPosts(), (url, listing) -> new Page.Home(edition, address, url, listing));
    }

    /** The pages of a list of posts: the first at its address, the others below it. */
    private List<Page> pages(Address list, List<Post> posts, BiFunction<UrlPath, Listing, Page> page) {
        return Listing.pages(posts, blog.settings().lists().perPage()).stream()
                .map(listing -> page.apply(
                        listing.number() == 1 ? list.url() : blog.urls().page(list.url(), listing.number()), listing))
                .toList();
    }

    /** A standing page in the place of the home page may leave out the list, and so its further pages. */
    private void addFurtherPages(Edition edition) {
        Address home = home(edition);
        boolean isShown = edition.pages().stream()
                .filter(page -> page.address().url().equals(home.url()))
                .allMatch(StandingPage::asksForGenerated);
        if (isShown) {
            pages.addAll(home(edition, home).stream().skip(1).toList());
        }
    }

    private Address home(Edition edition) {
        UrlPath root = blog.urls().root(edition.language());
        return new Address(Kind.HOME, "home", edition.language(), root, new Title("", ""));
    }

    /** The feeds of the site and of its topics hold the newest posts; that of a series holds all of it. */
    private void addFeeds(Edition edition) {
        addFeed(edition, home(edition), newest(edition.feed()));
        edition.series().forEach(series -> addFeed(edition, series.address(), edition.feed(series)));
        edition.topics().forEach(topic -> addFeed(edition, topic.address(), newest(edition.feed(topic))));
    }

    private List<Post> newest(List<Post> posts) {
        return posts.subList(0, Math.min(posts.size(), blog.settings().lists().feedEntries()));
    }

    private void addFeed(Edition edition, Address of, List<Post> posts) {
        if (!posts.isEmpty()) {
            Map<FeedFormat, UrlPath> urls = new TreeMap<>();
            for (FeedFormat format : FeedFormat.values()) {
                urls.put(format, blog.urls().feed(of.url(), format));
            }
            feeds.add(new Feed(urls, edition, of, posts));
        }
    }
}
