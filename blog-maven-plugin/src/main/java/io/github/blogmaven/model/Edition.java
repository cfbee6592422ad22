package io.github.blogmaven.model;

import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.settings.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The blog as readers of one language see it.
 *
 * <p>Immutable. Lists hold what readers may see in this language; a series may have parts in another language, where one
 * was not translated.
 */
public final class Edition {
    private final Language language;
    private final List<Post> posts;
    private final List<Post> listed;
    private final List<StandingPage> pages;
    private final List<Series> series;
    private final List<Topic> topics;
    private final List<Tag> tags;
    private final List<ReadingPath> paths;
    private final List<Term> terms;
    private final Map<String, List<Author>> authorsByPost;
    private final List<Author> authors;
    private final Map<String, Integer> orderById = new HashMap<>();
    private final Map<String, Tag> tagsBySlug = new HashMap<>();
    private final Map<String, Term> termsById = new HashMap<>();
    private final Map<String, Series> seriesByPost = new HashMap<>();
    private final Map<String, Part> partByPost = new HashMap<>();
    private final Map<UrlPath, Series> seriesByUrl = new HashMap<>();
    private final Map<String, Post> nextByPost = new HashMap<>();
    private final Map<String, Post> previousByPost = new HashMap<>();

    /**
     * Everything an edition consists of.
     *
     * @param authorsByPost who wrote each of the posts, by its id
     */
    public record Contents(
            List<Post> posts,
            List<StandingPage> pages,
            List<Series> series,
            List<Topic> topics,
            List<Tag> tags,
            List<ReadingPath> paths,
            List<Term> terms,
            Map<String, List<Author>> authorsByPost) {}

    public Edition(Language language, Contents contents) {
        this.language = language;
        this.posts = List.copyOf(contents.posts());
        this.listed = posts.stream().filter(post -> !post.isUnlisted()).toList();
        this.pages = List.copyOf(contents.pages());
        this.series = List.copyOf(contents.series());
        this.topics = List.copyOf(contents.topics());
        this.tags = List.copyOf(contents.tags());
        this.paths = List.copyOf(contents.paths());
        this.terms = List.copyOf(contents.terms());
        this.authorsByPost = Map.copyOf(contents.authorsByPost());
        this.authors = authors(authorsByPost);
        posts.forEach(post -> orderById.put(post.id(), orderById.size()));
        tags.forEach(tag -> tagsBySlug.put(tag.address().id(), tag));
        terms.forEach(term -> termsById.put(term.address().id(), term));
        series.forEach(this::add);
        inOrder(oldestFirstWithoutSeries());
    }

    private static List<Author> authors(Map<String, List<Author>> byPost) {
        Map<String, Author> byId = new TreeMap<>();
        byPost.values().forEach(own -> own.forEach(author -> byId.put(author.id(), author)));
        return byId.values().stream()
                .sorted(Comparator.comparing(author -> author.name().plain(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private void add(Series one) {
        seriesByUrl.put(one.address().url(), one);
        for (Part part : one.parts()) {
            part.post().ifPresent(post -> {
                seriesByPost.put(post.id(), one);
                partByPost.put(post.id(), part);
            });
        }
        inOrder(one.posts());
    }

    public Language language() {
        return language;
    }

    /** Newest first; those without a date last, in order of their ids. Unlisted ones are among them. */
    public List<Post> posts() {
        return posts;
    }

    /** A post of this language by its id. */
    public Optional<Post> post(String id) {
        return Optional.ofNullable(orderById.get(id)).map(posts::get);
    }

    /** Where a post stands in the order of {@link #posts()}, from 0. */
    public int order(String id) {
        return orderById.getOrDefault(id, posts.size());
    }

    /** The posts that lists, feeds and search show. */
    public List<Post> listedPosts() {
        return listed;
    }

    /** What the feed of the language may hold, newest first: a feed tells what is new, so each has a date. */
    public List<Post> feed() {
        return listed.stream().filter(post -> post.date().isPresent()).toList();
    }

    /** What the feed of a series holds: its listed parts in this language, the last first. */
    public List<Post> feed(Series one) {
        List<Post> posts = new ArrayList<>(one.posts());
        posts.removeIf(post -> post.isUnlisted() || !post.language().equals(language));
        Collections.reverse(posts);
        return posts;
    }

    /** What the feed of a topic may hold, newest first: its posts and the parts of its series. */
    public List<Post> feed(Topic topic) {
        Set<String> ids = Stream.concat(
                        topic.posts().stream(), topic.series().stream().flatMap(one -> one.posts().stream()))
                .map(Post::id)
                .collect(Collectors.toSet());
        return feed().stream().filter(post -> ids.contains(post.id())).toList();
    }

    public List<StandingPage> pages() {
        return pages;
    }

    /** In order of their titles. */
    public List<Series> series() {
        return series;
    }

    /** In order of their titles; those without series and posts are among them. */
    public List<Topic> topics() {
        return topics;
    }

    /** In order of their names. */
    public List<Tag> tags() {
        return tags;
    }

    /** A tag by the last part of its address. */
    public Optional<Tag> tag(String slug) {
        return Optional.ofNullable(tagsBySlug.get(slug));
    }

    /** The tags of a post, in the order it names them. */
    public List<Tag> tagsOf(Post post) {
        return post.header().place().tags().stream()
                .map(written -> Slug.of(written.value()))
                .distinct()
                .map(tagsBySlug::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The topics of a post and those of its series. */
    public List<Topic> topicsOf(Post post) {
        Stream<Located<String>> own = post.header().place().topics().stream();
        Stream<Located<String>> ofSeries = seriesOf(post).stream().flatMap(one -> one.header().topics().stream());
        Set<String> ids = Stream.concat(ofSeries, own).map(Located::value).collect(Collectors.toSet());
        return topics.stream()
                .filter(topic -> ids.contains(topic.address().id()))
                .toList();
    }

    /** In order of their ids. */
    public List<ReadingPath> paths() {
        return paths;
    }

    /** In order of their names. */
    public List<Term> terms() {
        return terms;
    }

    /** A term by its id. */
    public Optional<Term> term(String id) {
        return Optional.ofNullable(termsById.get(id));
    }

    /** In order of their names. */
    public List<Author> authors() {
        return authors;
    }

    /** Who wrote a post of this language, in the order it names them. */
    public List<Author> authorsOf(Post post) {
        return authorsByPost.getOrDefault(post.id(), List.of());
    }

    /** Every body readers see: of posts, then pages, series, topics and paths. */
    public List<Prose> prose() {
        List<Prose> all = new ArrayList<>();
        posts.forEach(post -> all.add(new Prose(post.address(), post.body(), post.source())));
        pages.forEach(page -> all.add(new Prose(page.address(), page.body(), page.source())));
        series.forEach(one ->
                one.source().ifPresent(source -> all.add(new Prose(one.address(), one.introduction(), source))));
        topics.forEach(topic -> all.add(new Prose(topic.address(), topic.introduction(), topic.source())));
        paths.forEach(path -> all.add(new Prose(path.address(), path.why(), path.source())));
        return all;
    }

    public Optional<Series> seriesOf(Post post) {
        return Optional.ofNullable(seriesByPost.get(post.id()));
    }

    /** The series whose guide is at a place. */
    public Optional<Series> seriesAt(UrlPath url) {
        return Optional.ofNullable(seriesByUrl.get(url));
    }

    /** The part a post is, in the series it belongs to. */
    public Optional<Part> partOf(Post post) {
        return Optional.ofNullable(partByPost.get(post.id()));
    }

    /** What to read after a post: the next written part; for a post in no series, the next newer one in none. */
    public Optional<Post> next(Post post) {
        return Optional.ofNullable(nextByPost.get(post.id()));
    }

    /** What to read before a post: the part before it; for a post in no series, the next older one in none. */
    public Optional<Post> previous(Post post) {
        return Optional.ofNullable(previousByPost.get(post.id()));
    }

    private void inOrder(List<Post> order) {
        for (int i = 1; i < order.size(); i++) {
            nextByPost.put(order.get(i - 1).id(), order.get(i));
            previousByPost.put(order.get(i).id(), order.get(i - 1));
        }
    }

    private List<Post> oldestFirstWithoutSeries() {
        List<Post> loose = new ArrayList<>(listedPosts());
        loose.removeIf(post -> seriesByPost.containsKey(post.id()));
        Collections.reverse(loose);
        return loose;
    }
}
