package io.github.blogmaven.resolve;

import io.github.blogmaven.draft.WrittenTerm;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.markdown.Document;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Address.Kind;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Slug;
import io.github.blogmaven.model.StandingPage;
import io.github.blogmaven.model.Title;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.model.UrlScheme;
import io.github.blogmaven.resolve.SeriesResolver.Plan;
import io.github.blogmaven.settings.BlogSettings;
import io.github.blogmaven.settings.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives everything in one language that can be linked to its place and title. */
final class AddressMaker {
    private final BlogSettings settings;
    private final UrlScheme urls;
    private final Language language;
    private final Authors authors;
    private final AddressBook book;

    /**
     * @param book where the addresses go
     */
    AddressMaker(BlogSettings settings, Language language, Authors authors, AddressBook book) {
        this.settings = settings;
        this.urls = new UrlScheme(settings);
        this.language = language;
        this.authors = authors;
        this.book = book;
    }

    void addAll(Groups groups, PostTable posts, List<StandingPage> pages, List<Plan> plans, List<WrittenTerm> terms) {
        List<Post> own = posts.visibleIn(language);
        own.forEach(post -> book.add(post.address()));
        pages.forEach(page -> book.add(page.address()));
        plans.forEach(plan -> addSeries(plan, posts));
        groups.paths()
                .forEach(group -> group.in(language)
                        .ifPresent(draft -> add(
                                Kind.PATH, group.id(), titleOf(draft.header().title(), draft.body(), group.id()))));
        boolean isEmpty = Stream.of(Kind.POST, Kind.PAGE, Kind.SERIES, Kind.PATH)
                .allMatch(kind -> book.of(kind, language).isEmpty());
        if (isEmpty && !language.equals(settings.defaultLanguage())) {
            return;
        }
        addTopics(groups, own, plans);
        Tags.of(own).forEach((slug, marked) -> addTag(slug, marked));
        authors.of(own).keySet().stream()
                .filter(authors::hasPage)
                .forEach(id -> add(Kind.AUTHOR, id, authors.name(id, language)));
        terms.forEach(this::addTerm);
        addGenerated(own, pages);
    }

    /** A series is there where its file is, or one of its parts; all of it is on one page where it has several. */
    private void addSeries(Plan plan, PostTable posts) {
        List<Post> parts = plan.places().stream()
                .flatMap(place -> place.post().stream())
                .flatMap(id -> posts.visible(id, language).stream())
                .toList();
        boolean hasPart = parts.stream().anyMatch(post -> post.language().equals(language));
        boolean hasFile = plan.file().flatMap(file -> file.in(language)).isPresent();
        if (hasPart || hasFile) {
            Title title = seriesTitle(plan);
            add(Kind.SERIES, plan.id(), title);
            if (parts.size() > 1) {
                UrlPath guide = urlOf(Kind.SERIES, plan.id());
                book.add(new Address(Kind.WHOLE_SERIES, plan.id(), language, urls.whole(guide), title));
            }
        }
    }

    private Title seriesTitle(Plan plan) {
        return plan.file()
                .flatMap(file -> file.in(language)
                        .flatMap(draft -> ownTitle(draft.header().title(), draft.body()))
                        .or(() -> ownTitle(
                                file.original().header().title(),
                                file.original().body())))
                .orElseGet(() -> Title.of(plan.file().isPresent() ? Names.humanized(plan.id()) : plan.name()));
    }

    /** A topic is there where its file is, or something that belongs to it. */
    private void addTopics(Groups groups, List<Post> own, List<Plan> plans) {
        Set<String> used = Stream.concat(
                        own.stream().flatMap(post -> post.header().place().topics().stream()),
                        plans.stream()
                                .filter(plan -> book.find(Kind.SERIES, plan.id(), language)
                                        .isPresent())
                                .flatMap(plan -> plan.file().stream())
                                .flatMap(file -> file.original().header().topics().stream()))
                .map(Located::value)
                .collect(Collectors.toSet());
        groups.topics().stream()
                .filter(group -> group.in(language).isPresent() || used.contains(group.id()))
                .forEach(group -> {
                    var draft = group.in(language).orElse(group.original());
                    add(Kind.TOPIC, group.id(), titleOf(draft.header().title(), draft.body(), group.id()));
                });
    }

    private void addTag(String slug, List<Post> marked) {
        Title title = Optional.ofNullable(settings.lists().tagLabels().get(slug))
                .flatMap(label -> label.in(language))
                .map(Title::of)
                .orElseGet(() -> Tags.name(slug, marked));
        book.add(new Address(
                Kind.TAG, slug, language, urls.of(Kind.TAG, language, Map.of("slug", slug, "id", slug)), title));
    }

    /** Terms stand on the page of the glossary. */
    private void addTerm(WrittenTerm term) {
        String name = term.name().in(language).orElse(term.id().value());
        UrlPath glossary = urls.of(Kind.GLOSSARY, language);
        book.add(new Address(Kind.TERM, term.id().value(), language, glossary, Title.of(name)));
    }

    private void addGenerated(List<Post> own, List<StandingPage> pages) {
        boolean hasListed = own.stream().anyMatch(post -> !post.isUnlisted());
        boolean hasSeries = !book.of(Kind.SERIES, language).isEmpty();
        boolean hasPaths = !book.of(Kind.PATH, language).isEmpty();
        addGenerated(Kind.HOME, true, pages);
        addGenerated(Kind.START_HERE, hasSeries || hasPaths, pages);
        addGenerated(Kind.SERIES_INDEX, hasSeries, pages);
        addGenerated(Kind.TOPIC_INDEX, !book.of(Kind.TOPIC, language).isEmpty(), pages);
        addGenerated(Kind.TAG_INDEX, Tags.of(own).values().stream().anyMatch(this::isLargeEnough), pages);
        addGenerated(Kind.ARCHIVE, hasListed, pages);
        addGenerated(Kind.GLOSSARY, !book.of(Kind.TERM, language).isEmpty(), pages);
        addGenerated(Kind.SEARCH, settings.isSearched() && hasListed, pages);
        addGenerated(Kind.NOT_FOUND, true, pages);
    }

    boolean isLargeEnough(List<Post> marked) {
        return marked.size() >= settings.lists().tagMinPosts();
    }

    /** A standing page at the place of a generated one stands for it. */
    private void addGenerated(Kind kind, boolean isNeeded, List<StandingPage> pages) {
        UrlPath url = urls.of(kind, language);
        boolean isTaken = pages.stream().anyMatch(page -> page.address().url().equals(url));
        if (isNeeded && !isTaken) {
            String name = GeneratedPages.nameOf(kind);
            book.add(new Address(kind, name, language, url, new Title(name, name)));
        }
    }

    private void add(Kind kind, String id, Title title) {
        book.add(new Address(kind, id, language, urlOf(kind, id), title));
    }

    private UrlPath urlOf(Kind kind, String id) {
        String slug = Slug.of(id);
        return urls.of(kind, language, Map.of("id", slug, "slug", slug));
    }

    private static Title titleOf(Optional<Located<String>> written, Document body, String id) {
        return ownTitle(written, body).orElseGet(() -> Title.of(Names.humanized(id)));
    }

    private static Optional<Title> ownTitle(Optional<Located<String>> written, Document body) {
        return written.map(Located::value).map(Title::of).or(() -> body.title().map(PostResolver::titleOf));
    }
}
