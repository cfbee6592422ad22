package io.github.blogmaven.feed;

import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Author;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.FeedFormat;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Slug;
import io.github.blogmaven.model.Tag;
import io.github.blogmaven.model.Topic;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.plan.Feed;
import io.github.blogmaven.render.FeedText;
import io.github.blogmaven.render.Output;
import io.github.blogmaven.settings.BlogSettings.Identity;
import io.github.blogmaven.settings.Language;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a feed with its posts in full, in every form at once: a text is written once.
 *
 * <p>Ids are {@code tag:} ids (RFC 4151) made of kind, language and id, so that they outlive a change of address on the
 * site. A blog whose address is not known stands under a name that is reserved for nobody (RFC 2606).
 */
final class FeedMaker {
    private final Blog blog;
    private final FeedText texts;

    FeedMaker(Blog blog, FeedText texts) {
        this.blog = blog;
        this.texts = texts;
    }

    List<Output> outputs(Feed feed) {
        Channel channel = channel(feed);
        List<Output> outputs = new ArrayList<>();
        List<FeedWriter> writers = new ArrayList<>();
        feed.urls().forEach((format, url) -> writers.add(writer(format, channel, texts.url(url))));
        for (Post post : feed.posts()) {
            Entry entry = entry(post);
            writers.forEach(writer -> writer.add(entry));
        }
        List<UrlPath> urls = List.copyOf(feed.urls().values());
        for (int i = 0; i < urls.size(); i++) {
            outputs.add(Output.Made.of(urls.get(i).file(), writers.get(i).text()));
        }
        return outputs;
    }

    private static FeedWriter writer(FeedFormat format, Channel channel, String self) {
        return switch (format) {
            case ATOM -> new AtomFeed(channel, self);
            case JSON -> new JsonFeed(channel, self);
        };
    }

    private Channel channel(Feed feed) {
        Identity identity = blog.settings().identity();
        Language language = feed.edition().language();
        String site = identity.title().in(language).orElse("");
        return new Channel(
                id(feed.of()),
                texts.title(feed.of()),
                texts.description(feed.of()),
                language.tag(),
                texts.url(feed.of().url()),
                identity.author().orElse(site),
                identity.licence().in(language),
                moment(newest(feed.posts())),
                identity.url().isPresent());
    }

    private Entry entry(Post post) {
        return new Entry(
                id(post.address()),
                texts.url(post.url()),
                post.title().plain(),
                post.language().tag(),
                post.date().map(this::moment),
                post.updated().map(this::moment),
                blog.authorsOf(post).stream().map(this::writer).toList(),
                categories(post),
                Optional.of(texts.text(post.description())).filter(description -> !description.isEmpty()),
                texts.image(post),
                texts.html(post));
    }

    private Entry.Writer writer(Author author) {
        Optional<String> page = author.page()
                .filter(any -> blog.settings().identity().url().isPresent())
                .map(address -> texts.url(address.url()));
        return new Entry.Writer(author.name().plain(), page.or(author::url));
    }

    private List<String> categories(Post post) {
        Stream<Address> topics = blog.edition(post.language()).stream()
                .flatMap(edition -> edition.topicsOf(post).stream())
                .map(Topic::address);
        Stream<Address> tags = blog.edition(post.language()).stream()
                .flatMap(edition -> edition.tagsOf(post).stream())
                .map(Tag::address);
        return Stream.concat(topics, tags)
                .map(address -> address.title().plain())
                .distinct()
                .toList();
    }

    private String id(Address address) {
        String title = blog.settings()
                .identity()
                .title()
                .in(blog.settings().defaultLanguage())
                .orElse("");
        String authority = blog.settings().identity().url().map(URI::getHost).orElse(Slug.of(title) + ".invalid");
        String kind = address.kind().name().toLowerCase(Locale.ROOT);
        return "tag:" + authority + ",2000:" + kind + "/" + address.language().tag() + "/"
                + UrlPath.encode(address.id());
    }

    private static LocalDateTime newest(List<Post> posts) {
        return posts.stream()
                .map(post -> post.updated().or(post::date).orElse(LocalDate.EPOCH.atStartOfDay()))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH.atStartOfDay());
    }

    /** The moment a date of the blog is, with the offset of its time zone (RFC 3339). */
    private String moment(LocalDateTime date) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                date.atZone(blog.settings().timezone()));
    }
}
