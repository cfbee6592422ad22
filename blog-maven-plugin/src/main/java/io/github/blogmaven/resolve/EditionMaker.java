package io.github.blogmaven.resolve;

import io.github.blogmaven.draft.Draft;
import io.github.blogmaven.draft.WrittenTerm;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.PathHeader;
import io.github.blogmaven.frontmatter.SeriesHeader;
import io.github.blogmaven.markdown.Document;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Address.Kind;
import io.github.blogmaven.model.Description;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.Part;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.ReadingPath;
import io.github.blogmaven.model.Series;
import io.github.blogmaven.model.StandingPage;
import io.github.blogmaven.model.Tag;
import io.github.blogmaven.model.Term;
import io.github.blogmaven.model.Title;
import io.github.blogmaven.model.Topic;
import io.github.blogmaven.resolve.SeriesOrder.Place;
import io.github.blogmaven.resolve.SeriesResolver.Plan;
import io.github.blogmaven.settings.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the blog of one language together, once everything has its address. */
final class EditionMaker {
    private static final Comparator<Address> BY_TITLE = Comparator.comparing(
                    (Address address) -> address.title().plain(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Address::id);

    private final Language language;
    private final AddressBook book;
    private final PostTable posts;
    private final HeaderReferences references;
    private final int tagMinPosts;

    EditionMaker(Language language, AddressBook book, PostTable posts, HeaderReferences references, int tagMinPosts) {
        this.language = language;
        this.book = book;
        this.posts = posts;
        this.references = references;
        this.tagMinPosts = tagMinPosts;
    }

    Edition edition(
            Groups groups, List<StandingPage> pages, List<Plan> plans, List<WrittenTerm> terms, Authors authors) {
        List<Post> own = new ArrayList<>(posts.visibleIn(language));
        own.sort(newestFirst(plans));
        List<Series> series = new ArrayList<>();
        plans.forEach(plan ->
                book.find(Kind.SERIES, plan.id(), language).ifPresent(address -> series.add(series(plan, address))));
        series.sort(Comparator.comparing(Series::address, BY_TITLE));
        return new Edition(
                language,
                new Edition.Contents(
                        own,
                        pages,
                        series,
                        topics(groups, series, own),
                        tags(own),
                        paths(groups),
                        terms(terms, own),
                        authors.byPost(language, book, own)));
    }

    /** Newest first; of one date, later parts of a series first, however it is ordered; those without a date last. */
    private static Comparator<Post> newestFirst(List<Plan> plans) {
        Map<String, Integer> positions = new HashMap<>();
        for (Plan plan : plans) {
            for (int i = 0; i < plan.places().size(); i++) {
                int position = i + 1;
                plan.places().get(i).post().ifPresent(id -> positions.put(id, position));
            }
        }
        return Comparator.comparing(
                        (Post post) -> post.date().orElse(null), Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(post -> positions.getOrDefault(post.id(), 0), Comparator.reverseOrder())
                .thenComparing(Post::id, NaturalOrder.INSTANCE);
    }

    private Series series(Plan plan, Address address) {
        Optional<Draft<SeriesHeader>> draft =
                plan.file().map(file -> file.in(language).orElse(file.original()));
        SeriesHeader header = draft.map(own -> plan.file().orElseThrow().header(own, SeriesHeader::inherit))
                .orElse(SeriesHeader.none());
        Document introduction = draft.map(Draft::body).orElse(Document.empty());
        List<Part> parts = new ArrayList<>();
        List<Part> hidden = new ArrayList<>();
        boolean isSameList = plan.places().size() == header.parts().size();
        for (int i = 0; i < plan.places().size(); i++) {
            Place place = plan.places().get(i);
            // A translated series may translate the titles of planned parts by listing the parts again.
            String title = isSameList ? header.parts().get(i).value().name() : place.title();
            part(place, title).ifPresentOrElse(parts::add, () -> hidden(place).ifPresent(hidden::add));
        }
        return new Series(
                address,
                header.description()
                        .map(written -> Description.of(written.value()))
                        .orElseGet(() -> Description.beginning(
                                introduction, draft.map(Draft::source).orElse(""))),
                header,
                introduction,
                parts,
                hidden,
                references.all(header.requires(), language),
                draft.map(Draft::source));
    }

    /** What stands at a place: the post, or its title while readers cannot see it and the series promises it. */
    private Optional<Part> part(Place place, String plannedTitle) {
        if (place.post().isEmpty()) {
            return Optional.of(new Part(place.number(), Title.of(plannedTitle), Optional.empty()));
        }
        String id = place.post().get();
        Optional<Post> visible = posts.visible(id, language);
        if (visible.isPresent()) {
            return Optional.of(new Part(place.number(), visible.get().title(), visible));
        }
        return posts.hidden(id, language)
                .filter(hidden -> place.isListed())
                .map(hidden -> new Part(place.number(), hidden.title(), Optional.empty()));
    }

    private Optional<Part> hidden(Place place) {
        return place.post()
                .flatMap(id -> posts.hidden(id, language))
                .map(post -> new Part(place.number(), post.title(), Optional.of(post)));
    }

    private List<Topic> topics(Groups groups, List<Series> series, List<Post> own) {
        List<Topic> topics = new ArrayList<>();
        groups.topics()
                .forEach(group -> book.find(Kind.TOPIC, group.id(), language).ifPresent(address -> {
                    var draft = group.in(language).orElse(group.original());
                    List<Series> gathered = series.stream()
                            .filter(one -> names(one.header().topics(), group.id()))
                            .toList();
                    Set<String> inSeries = new HashSet<>();
                    gathered.forEach(one -> one.posts().forEach(post -> inSeries.add(post.id())));
                    List<Post> posts = own.stream()
                            .filter(post -> !post.isUnlisted() && !inSeries.contains(post.id()))
                            .filter(post -> names(post.header().place().topics(), group.id()))
                            .toList();
                    Description description = draft.header()
                            .description()
                            .map(written -> Description.of(written.value()))
                            .orElseGet(() -> Description.beginning(draft.body(), draft.source()));
                    topics.add(new Topic(address, description, draft.body(), gathered, posts, draft.source()));
                }));
        topics.sort(Comparator.comparing(Topic::address, BY_TITLE));
        return topics;
    }

    private static boolean names(List<Located<String>> written, String id) {
        return written.stream().anyMatch(topic -> topic.value().equals(id));
    }

    private List<Tag> tags(List<Post> own) {
        List<Tag> tags = new ArrayList<>();
        for (Map.Entry<String, List<Post>> marked : Tags.of(own).entrySet()) {
            Address address = book.find(Kind.TAG, marked.getKey(), language).orElseThrow();
            tags.add(new Tag(address, marked.getValue(), marked.getValue().size() >= tagMinPosts));
        }
        tags.sort(Comparator.comparing(Tag::address, BY_TITLE));
        return tags;
    }

    private List<ReadingPath> paths(Groups groups) {
        List<ReadingPath> paths = new ArrayList<>();
        groups.paths()
                .forEach(group -> group.in(language).ifPresent(draft -> {
                    PathHeader header = group.header(draft, PathHeader::inherit);
                    paths.add(new ReadingPath(
                            book.find(Kind.PATH, group.id(), language).orElseThrow(),
                            header.description()
                                    .map(written -> Description.of(written.value()))
                                    .orElseGet(() -> Description.beginning(draft.body(), draft.source())),
                            header.audience().map(Located::value),
                            draft.body(),
                            references.all(header.order(), language),
                            draft.source()));
                }));
        return paths;
    }

    private List<Term> terms(List<WrittenTerm> written, List<Post> own) {
        Map<String, List<Post>> introductions = new HashMap<>();
        for (int i = own.size() - 1; i >= 0; i--) {
            Post post = own.get(i);
            post.header().relations().introduces().stream()
                    .filter(term -> !post.isUnlisted())
                    .map(Located::value)
                    .distinct()
                    .forEach(term -> introductions
                            .computeIfAbsent(term, any -> new ArrayList<>())
                            .add(post));
        }
        List<Term> terms = new ArrayList<>();
        for (WrittenTerm term : written) {
            book.find(Kind.TERM, term.id().value(), language).ifPresent(address -> {
                List<Post> introducedBy = introductions.getOrDefault(address.id(), List.of());
                String definition = term.definition().in(language).orElse("");
                List<String> aliases = term.aliases().getOrDefault(language, List.of());
                terms.add(new Term(
                        address,
                        aliases,
                        Title.of(definition),
                        introducedBy,
                        term.id().span()));
            });
        }
        terms.sort(Comparator.comparing(Term::address, BY_TITLE));
        return terms;
    }
}
