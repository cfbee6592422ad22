package io.github.blogmaven.resolve;

import io.github.blogmaven.draft.Draft;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Address.Kind;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.FeedFormat;
import io.github.blogmaven.model.Link.ToUnpublished;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Publication;
import io.github.blogmaven.model.SiteFile;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.model.UrlScheme;
import io.github.blogmaven.settings.BlogSettings;
import io.github.blogmaven.settings.Language;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tells {@link SitePlaces} what is where. */
final class PlaceMaker {
    private final SitePlaces places;
    private final AddressBook book;
    private final PostTable posts;
    private final UrlScheme urls;
    private final BlogSettings settings;

    PlaceMaker(SitePlaces places, AddressBook book, PostTable posts, BlogSettings settings) {
        this.places = places;
        this.book = book;
        this.posts = posts;
        this.urls = new UrlScheme(settings);
        this.settings = settings;
    }

    void addGroups(Groups groups) {
        addGroups(groups.posts(), Kind.POST);
        addGroups(groups.pages(), Kind.PAGE);
        addGroups(groups.series(), Kind.SERIES);
        addGroups(groups.topics(), Kind.TOPIC);
        addGroups(groups.paths(), Kind.PATH);
    }

    private <H> void addGroups(List<Group<H>> groups, Kind kind) {
        for (Group<H> group : groups) {
            Map<Language, Address> visible = new LinkedHashMap<>();
            for (Language language : settings.languages()) {
                book.find(kind, group.id(), language).ifPresent(address -> {
                    visible.put(language, address);
                    places.addPage(
                            address,
                            group.in(language).orElse(group.original()).body().ids());
                });
            }
            group.byLanguage().values().forEach(draft -> addSource(kind, draft, visible));
            group.others().forEach(draft -> addSource(kind, draft, visible));
        }
    }

    /** A path with the suffix of a language means that language; one without means the reader's. */
    private <H> void addSource(Kind kind, Draft<H> draft, Map<Language, Address> visible) {
        Language language = draft.name().language();
        String withoutSuffix = withoutSuffix(draft.source(), language);
        Address own = visible.get(language);
        if (!visible.isEmpty()) {
            places.addSource(withoutSuffix, visible);
        }
        if (own == null) {
            Publication publication = kind == Kind.POST
                    ? posts.hidden(draft.name().id(), language)
                            .map(Post::publication)
                            .orElse(Publication.DRAFT)
                    : Publication.DRAFT;
            places.addUnpublished(draft.source(), new ToUnpublished(draft.source(), publication));
        } else if (!withoutSuffix.equals(draft.source())) {
            places.addSource(draft.source(), Map.of(language, own));
        }
    }

    private static String withoutSuffix(String source, Language language) {
        int dot = source.lastIndexOf('.');
        String stem = source.substring(0, dot);
        String suffix = "." + language.tag();
        return stem.endsWith(suffix)
                ? stem.substring(0, stem.length() - suffix.length()) + source.substring(dot)
                : source;
    }

    /** Pages that have no file of their own: what is generated, tags, and series that posts only name. */
    void addGenerated() {
        for (Address address : book.all()) {
            switch (address.kind()) {
                case ARCHIVE -> places.addPage(address, years(address.language()));
                case GLOSSARY -> places.addPage(address, termIds(address.language()));
                case POST, PAGE, TERM -> {
                    // Posts and pages have files; a term is a place on the page of the glossary.
                }
                default -> places.addPageIfNew(address);
            }
        }
    }

    /** What is copied, and what is made for machines. */
    void addFiles(List<SiteFile> files, List<Edition> editions) {
        files.forEach(file -> places.addFile(file.source().path(), file.url()));
        for (Edition edition : editions) {
            addFeeds(urls.root(edition.language()), edition.feed());
            edition.series().forEach(series -> addFeeds(series.address().url(), edition.feed(series)));
            edition.topics().forEach(topic -> addFeeds(topic.address().url(), edition.feed(topic)));
        }
        if (settings.identity().url().isPresent()) {
            places.addMade(UrlScheme.SITEMAP);
        }
        UrlScheme.ALWAYS_MADE.forEach(places::addMade);
        if (settings.isSearched()) {
            places.addMade(UrlScheme.SEARCH_SCRIPT);
        }
    }

    private void addFeeds(UrlPath list, List<Post> posts) {
        if (!posts.isEmpty()) {
            Stream.of(FeedFormat.values()).forEach(format -> places.addMade(urls.feed(list, format)));
        }
    }

    private Set<String> years(Language language) {
        Set<String> years = new TreeSet<>();
        posts.visibleIn(language)
                .forEach(post -> post.date().ifPresent(date -> years.add(String.valueOf(date.getYear()))));
        return years;
    }

    private Set<String> termIds(Language language) {
        Set<String> ids = new HashSet<>();
        book.of(Kind.TERM, language).forEach(term -> ids.add(term.id()));
        return ids;
    }
}
