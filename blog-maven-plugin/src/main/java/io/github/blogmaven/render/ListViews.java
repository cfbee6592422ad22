package io.github.blogmaven.render;

import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Series;
import io.github.blogmaven.model.Tag;
import io.github.blogmaven.model.Term;
import io.github.blogmaven.model.Topic;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.plan.Listing;
import io.github.blogmaven.plan.Page;
import io.github.blogmaven.settings.BlogSettings.HomeSection;
import io.github.blogmaven.view.HomeView;
import io.github.blogmaven.view.LinkView;
import io.github.blogmaven.view.ListingView;
import io.github.blogmaven.view.Markup;
import io.github.blogmaven.view.SeriesItem;
import io.github.blogmaven.view.ShelfView;
import io.github.blogmaven.view.TagItem;
import io.github.blogmaven.view.TagView;
import io.github.blogmaven.view.TermView;
import io.github.blogmaven.view.TopicItem;
import io.github.blogmaven.view.TopicView;
import io.github.blogmaven.view.YearView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What pages show that list posts, series, topics, tags or terms. */
final class ListViews {
    private final Viewpoint view;
    private final Edition edition;
    private final ItemViews items;

    ListViews(Viewpoint view) {
        this.view = view;
        this.edition = view.edition();
        this.items = new ItemViews(view);
    }

    HomeView home(Page.Home home) {
        boolean isFirst = home.number() == 1;
        List<String> sections = isFirst
                ? view.blog().settings().home().stream().map(ListViews::name).toList()
                : List.of(name(HomeSection.RECENT));
        return new HomeView(
                sections,
                generated(Address.Kind.START_HERE),
                isFirst ? items.paths() : List.of(),
                isFirst ? series() : List.of(),
                listing(home.listing(), home.address()),
                generated(Address.Kind.ARCHIVE));
    }

    private static String name(HomeSection section) {
        return section.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    ListingView listing(Listing listing, Address list) {
        return listing(listing, listing.posts(), list);
    }

    private ListingView listing(Listing listing, List<Post> shown, Address list) {
        return new ListingView(
                items.posts(shown),
                listing.number(),
                listing.last(),
                listing.number() == 1 ? null : further(list, listing.number() - 1),
                listing.isLast() ? null : further(list, listing.number() + 1));
    }

    private String further(Address list, int number) {
        return view.hrefs().to(number == 1 ? list.url() : view.blog().urls().page(list.url(), number));
    }

    /** The link to a generated page, or to the standing page in its place; null where neither is. */
    private @Nullable LinkView generated(Address.Kind kind) {
        UrlPath url = view.blog().urls().of(kind, edition.language());
        Optional<Address> address = view.blog().addressAt(url);
        return address.map(view::link).orElse(null);
    }

    List<SeriesItem> series() {
        return items.series(edition.series());
    }

    /** Where readers of a mistyped address may have wanted to go, beside the home page: at most ten pages. */
    List<LinkView> likely() {
        Stream<LinkView> generated = Stream.of(Address.Kind.START_HERE, Address.Kind.SERIES_INDEX, Address.Kind.ARCHIVE)
                .map(this::generated)
                .filter(Objects::nonNull);
        Stream<LinkView> series = edition.series().stream().map(one -> view.link(one.address()));
        return Stream.concat(generated, series).limit(10).toList();
    }

    List<TopicItem> topics() {
        return edition.topics().stream().map(this::topicItem).toList();
    }

    TopicItem topicItem(Topic topic) {
        return new TopicItem(
                view.hrefs().to(topic.address().url()),
                view.title(topic.address()),
                view.text(topic.description()),
                items.series(withForeign(topic, Topic::series, series -> series.address())),
                withForeign(topic, Topic::posts, Post::address).size());
    }

    /** Posts of other languages that are not translated stand behind the others, on the last page. */
    TopicView topic(Page.OfTopic of) {
        Topic topic = of.topic();
        List<Post> shown = new ArrayList<>(of.listing().posts());
        if (of.listing().isLast()) {
            List<Post> all = withForeign(topic, Topic::posts, Post::address);
            shown.addAll(all.subList(topic.posts().size(), all.size()));
        }
        return new TopicView(
                topicItem(topic),
                BodyHtml.whole(topic.introduction(), topic.source(), view),
                listing(of.listing(), shown, topic.address()));
    }

    /** What a topic gathers, and behind it what it gathers in other languages and is not translated. */
    private <T> List<T> withForeign(Topic topic, Function<Topic, List<T>> gathered, Function<T, Address> address) {
        List<T> all = new ArrayList<>(gathered.apply(topic));
        Set<String> ids = new HashSet<>();
        all.forEach(one -> ids.add(address.apply(one).id()));
        view.blog().editions().stream()
                .flatMap(other -> other.topics().stream())
                .filter(other -> other.address().id().equals(topic.address().id()))
                .flatMap(other -> gathered.apply(other).stream())
                .filter(one -> isUntranslated(address.apply(one))
                        && ids.add(address.apply(one).id()))
                .forEach(all::add);
        return all;
    }

    private boolean isUntranslated(Address address) {
        return view.blog().translationsOf(address).stream()
                .noneMatch(twin -> twin.language().equals(edition.language()));
    }

    List<TagItem> tags() {
        return edition.tags().stream().map(this::tagItem).toList();
    }

    TagView tag(Page.OfTag of) {
        return new TagView(tagItem(of.tag()), listing(of.listing(), of.tag().address()));
    }

    private TagItem tagItem(Tag tag) {
        String href = tag.hasPage() ? view.hrefs().to(tag.address().url()) : null;
        return new TagItem(href, view.title(tag.address()), tag.posts().size());
    }

    List<YearView> years() {
        return byYear().entrySet().stream()
                .map(year -> new YearView(year.getKey(), items.posts(year.getValue())))
                .toList();
    }

    private Map<String, List<Post>> byYear() {
        Map<String, List<Post>> byYear = new LinkedHashMap<>();
        for (Post post : edition.listedPosts()) {
            String year =
                    post.date().map(date -> String.valueOf(date.getYear())).orElse("");
            byYear.computeIfAbsent(year, any -> new ArrayList<>()).add(post);
        }
        return byYear;
    }

    /** All posts by series, and those in none by year. */
    List<ShelfView> shelves() {
        List<ShelfView> shelves = new ArrayList<>();
        for (Series series : edition.series()) {
            List<Address> parts = series.posts().stream()
                    .filter(post -> !post.isUnlisted() && post.language().equals(edition.language()))
                    .map(Post::address)
                    .toList();
            if (!parts.isEmpty()) {
                String href = view.hrefs().to(series.address().url());
                shelves.add(new ShelfView(view.title(series.address()), href, view.links(parts)));
            }
        }
        Map<String, List<Post>> byYear = byYear();
        byYear.values()
                .forEach(posts -> posts.removeIf(post -> edition.seriesOf(post).isPresent()));
        byYear.forEach((year, posts) -> {
            if (!posts.isEmpty()) {
                List<Address> all = posts.stream().map(Post::address).toList();
                shelves.add(new ShelfView(new Markup(year), null, view.links(all)));
            }
        });
        return shelves;
    }

    List<TermView> terms() {
        return edition.terms().stream().map(this::term).toList();
    }

    private TermView term(Term term) {
        return new TermView(
                term.address().id(),
                view.title(term.address()),
                term.aliases(),
                new Markup(term.definition().html()),
                view.links(term.introducedBy().stream().map(Post::address).toList()));
    }
}
