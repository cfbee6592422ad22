package io.github.blogmaven.feed;

import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Slug;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.notation.Xml;
import io.github.blogmaven.plan.Feed;
import io.github.blogmaven.render.FeedText;
import io.github.blogmaven.render.Output;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;

/**
 * Writes a feed with its posts in full (RFC 4287).
 *
 * <p>Ids are {@code tag:} ids (RFC 4151) made of kind, language and id, so that they outlive a change of address on the
 * site. A blog whose address is not known stands under a name that is reserved for nobody (RFC 2606).
 */
final class AtomFeed {
    private final Blog blog;
    private final FeedText texts;

    AtomFeed(Blog blog, FeedText texts) {
        this.blog = blog;
        this.texts = texts;
    }

    Output output(Feed feed) {
        Xml xml = new Xml().open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", language(feed));
        String site =
                blog.settings().identity().title().in(feed.edition().language()).orElse("");
        String title = texts.title(feed.of());
        xml.element("title", title.equals(site) ? site : title + " · " + site);
        xml.element("id", id(feed.of()));
        xml.element("updated", instant(newest(feed.posts())));
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", texts.url(feed.url()));
        xml.empty(
                "link",
                "rel",
                "alternate",
                "type",
                "text/html",
                "href",
                texts.url(feed.of().url()));
        String author = blog.settings().identity().author().orElse(site);
        xml.open("author").element("name", author).close("author");
        feed.posts().forEach(post -> addEntry(xml, post));
        xml.close("feed");
        return Output.Made.of(feed.url().file(), xml.toString());
    }

    private static String language(Feed feed) {
        return feed.edition().language().tag();
    }

    private void addEntry(Xml xml, Post post) {
        xml.open("entry", "xml:lang", post.language().tag());
        xml.element("title", post.title().plain());
        xml.element("id", id(post.address()));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", texts.url(post.url()));
        post.date().ifPresent(date -> xml.element("published", instant(date)));
        xml.element("updated", instant(changed(post)));
        blog.authorsOf(post)
                .forEach(author -> xml.open("author")
                        .element("name", author.name().plain())
                        .close("author"));
        post.header().place().tags().forEach(tag -> xml.empty("category", "term", tag.value()));
        if (!post.description().isEmpty()) {
            xml.element("summary", post.description());
        }
        xml.section("content", texts.html(post), "type", "html");
        xml.close("entry");
    }

    private String id(Address address) {
        String title = blog.settings()
                .identity()
                .title()
                .in(blog.settings().defaultLanguage())
                .orElse("");
        String authority = blog.settings().identity().url().map(URI::getHost).orElse(Slug.of(title) + ".invalid");
        String kind = address.kind().name().toLowerCase(java.util.Locale.ROOT);
        return "tag:" + authority + ",2000:" + kind + "/" + address.language().tag() + "/"
                + UrlPath.encode(address.id());
    }

    private static LocalDateTime changed(Post post) {
        return post.updated().or(post::date).orElse(LocalDate.EPOCH.atStartOfDay());
    }

    private static LocalDateTime newest(List<Post> posts) {
        return posts.stream()
                .map(AtomFeed::changed)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH.atStartOfDay());
    }

    /** The moment a date of the blog is, with the offset of its time zone (RFC 3339). */
    private String instant(LocalDateTime date) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                date.atZone(blog.settings().timezone()));
    }
}
