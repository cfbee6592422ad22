package io.github.blogmaven.check;

import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Address.Kind;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.Link;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Relations;
import io.github.blogmaven.model.Tag;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.settings.BlogSettings.HomeSection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The ways from page to page: what a page lists, what its header names, and its links.
 *
 * <p>A page of a series, topic or tag and what belongs to it lead to each other; so do a post and what it links to, which
 * shows who links to it.
 */
final class Ways {
    private final Blog blog;
    private final Edition edition;
    private final Map<UrlPath, Set<UrlPath>> ways;

    private Ways(Blog blog, Edition edition, Map<UrlPath, Set<UrlPath>> ways) {
        this.blog = blog;
        this.edition = edition;
        this.ways = ways;
    }

    /** Every page that a reader comes to who begins on the home page of any language. */
    static Set<UrlPath> reached(Blog blog) {
        Map<UrlPath, Set<UrlPath>> ways = new HashMap<>();
        Deque<UrlPath> open = new ArrayDeque<>();
        for (Edition edition : blog.editions()) {
            new Ways(blog, edition, ways).addAll();
            open.add(blog.urls().root(edition.language()));
        }
        Set<UrlPath> reached = new HashSet<>(open);
        while (!open.isEmpty()) {
            for (UrlPath next : ways.getOrDefault(open.remove(), Set.of())) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    private void addAll() {
        blog.nav(edition.language()).forEach(nav -> addLink(blog.urls().root(edition.language()), nav.link()));
        addLists();
        addGroups();
        edition.posts().forEach(this::addPost);
        edition.prose()
                .forEach(prose -> blog.linksOf(prose.source())
                        .forEach(link -> addLink(prose.address().url(), link)));
        edition.pages().forEach(page -> addTranslations(page.address()));
    }

    /** What the pages show that the plugin makes. */
    private void addLists() {
        List<Address> posts = edition.listedPosts().stream().map(Post::address).toList();
        List<Address> series =
                edition.series().stream().map(one -> one.address()).toList();
        List<Address> paths =
                edition.paths().stream().map(path -> path.address()).toList();
        List<Address> topics =
                edition.topics().stream().map(topic -> topic.address()).toList();
        List<HomeSection> home = blog.settings().home();
        boolean hasFurtherPages = posts.size() > blog.settings().lists().perPage();
        if (home.contains(HomeSection.RECENT) || hasFurtherPages) {
            addList(Kind.HOME, posts);
        }
        if (home.contains(HomeSection.SERIES)) {
            addList(Kind.HOME, series);
        }
        if (home.contains(HomeSection.START_HERE)) {
            addList(Kind.HOME, paths);
            addList(Kind.HOME, blog.addressAt(url(Kind.START_HERE)).stream().toList());
        }
        addList(Kind.START_HERE, paths.isEmpty() ? series : paths);
        addList(Kind.START_HERE, paths.isEmpty() ? topics : paths);
        addList(Kind.SERIES_INDEX, series);
        addList(Kind.TOPIC_INDEX, topics);
        addList(
                Kind.TAG_INDEX,
                edition.tags().stream().filter(Tag::hasPage).map(Tag::address).toList());
        addList(Kind.ARCHIVE, posts);
        edition.terms()
                .forEach(term -> term.introducedBy().forEach(post -> addList(Kind.GLOSSARY, List.of(post.address()))));
    }

    private UrlPath url(Kind kind) {
        return blog.urls().of(kind, edition.language());
    }

    /** A standing page in the place of a generated one shows the list only where its author put it. */
    private void addList(Kind kind, List<Address> shown) {
        UrlPath url = url(kind);
        boolean isReplaced = edition.pages().stream()
                .anyMatch(
                        page -> page.address().url().equals(url) && !page.body().asksForGenerated());
        if (!isReplaced) {
            shown.forEach(address -> addWay(url, address.url()));
        }
    }

    private void addGroups() {
        edition.series().forEach(series -> {
            series.posts().forEach(post -> addBoth(series.address(), post.address()));
            series.requires().forEach(before -> addBoth(series.address(), before.value()));
            addTranslations(series.address());
        });
        edition.topics().forEach(topic -> {
            topic.series().forEach(series -> addBoth(topic.address(), series.address()));
            topic.posts().forEach(post -> addBoth(topic.address(), post.address()));
        });
        edition.paths()
                .forEach(path -> path.steps()
                        .forEach(step ->
                                addWay(path.address().url(), step.value().url())));
        edition.tags().stream()
                .filter(Tag::hasPage)
                .forEach(tag -> tag.posts().forEach(post -> addBoth(tag.address(), post.address())));
    }

    private void addPost(Post post) {
        Relations relations = blog.relationsOf(post);
        Stream.of(
                        relations.requires(),
                        relations.revisits(),
                        relations.replacedBy().stream().toList())
                .flatMap(List::stream)
                .forEach(other -> addBoth(post.address(), other.value()));
        edition.next(post).ifPresent(next -> addBoth(post.address(), next.address()));
        Set<String> topics = new HashSet<>();
        post.header().place().topics().stream().map(Located::value).forEach(topics::add);
        if (!topics.isEmpty()) {
            edition.topics().stream()
                    .filter(topic -> topics.contains(topic.address().id()))
                    .forEach(topic -> addWay(post.url(), topic.address().url()));
        }
        blog.backlinks(post).forEach(link -> addWay(post.url(), link.from().url()));
        addTranslations(post.address());
    }

    private void addTranslations(Address address) {
        blog.translationsOf(address).forEach(translation -> addBoth(address, translation));
    }

    private void addLink(UrlPath from, Link link) {
        if (link.end() instanceof Link.ToPage page) {
            addWay(from, page.address().url());
        }
    }

    private void addBoth(Address one, Address other) {
        addWay(one.url(), other.url());
        addWay(other.url(), one.url());
    }

    private void addWay(UrlPath from, UrlPath to) {
        ways.computeIfAbsent(from, any -> new HashSet<>()).add(to);
    }
}
