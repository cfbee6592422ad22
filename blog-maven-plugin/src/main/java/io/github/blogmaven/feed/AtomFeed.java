package io.github.blogmaven.feed;

import io.github.blogmaven.model.FeedFormat;
import io.github.blogmaven.notation.Xml;

/** Writes a feed as Atom (RFC 4287). */
final class AtomFeed implements FeedWriter {
    /** What an entry was updated at that never had a date: an entry must say so. */
    private static final String NEVER = "1970-01-01T00:00:00Z";

    private final Xml xml = new Xml();

    /**
     * @param self where the feed is
     */
    AtomFeed(Channel channel, String self) {
        xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", channel.language());
        xml.element("title", channel.title());
        channel.description().ifPresent(description -> xml.element("subtitle", description));
        xml.element("id", channel.id());
        xml.element("updated", channel.updated());
        xml.empty("link", "rel", "self", "type", FeedFormat.ATOM.mediaType(), "href", self);
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", channel.page());
        xml.open("author").element("name", channel.author()).close("author");
        channel.licence().ifPresent(licence -> xml.element("rights", licence));
    }

    @Override
    public void add(Entry entry) {
        xml.open("entry", "xml:lang", entry.language());
        xml.element("title", entry.title());
        xml.element("id", entry.id());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", entry.url());
        entry.published().ifPresent(moment -> xml.element("published", moment));
        xml.element("updated", entry.updated().or(entry::published).orElse(NEVER));
        for (Entry.Writer author : entry.authors()) {
            xml.open("author").element("name", author.name());
            author.url().ifPresent(url -> xml.element("uri", url));
            xml.close("author");
        }
        entry.categories().forEach(category -> xml.empty("category", "term", category));
        entry.summary().ifPresent(summary -> xml.element("summary", summary));
        xml.section("content", entry.html(), "type", "html");
        xml.close("entry");
    }

    @Override
    public CharSequence text() {
        return xml.close("feed").toString();
    }
}
