package io.github.blogmaven.search;

import io.github.blogmaven.markdown.Document;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.UrlPath;
import java.util.List;
import java.util.Optional;

/**
 * Something that can be found.
 *
 * @param href from the root of the site, percent-encoded
 * @param title without markup
 * @param part which part of its series it is; 0 for what is none, too
 * @param names what it can be found by besides, as if it were in a heading: tags, other names
 * @param topics the titles of its topics
 * @param lead the lines before its text
 * @param source the path of its file, whose links are looked up; empty for what has none
 */
record Card(
        String href,
        String title,
        int part,
        List<String> names,
        List<String> topics,
        List<String> lead,
        Document body,
        String source) {
    Card {
        names = List.copyOf(names);
        topics = List.copyOf(topics);
        lead = List.copyOf(lead);
    }

    /**
     * What is at an address.
     *
     * @param description nothing where it is just how the text begins, as it is read there
     */
    static Card of(Address address, Optional<String> description, Document body, String source) {
        String fragment = address.kind() == Address.Kind.TERM ? "#" + UrlPath.encode(address.id()) : "";
        return new Card(
                address.url().encoded().substring(1) + fragment,
                address.title().plain(),
                0,
                List.of(),
                List.of(),
                description.stream().toList(),
                body,
                source);
    }

    Card withPart(int number) {
        return new Card(href, title, number, names, topics, lead, body, source);
    }

    Card withNames(List<String> further) {
        return new Card(href, title, part, further, topics, lead, body, source);
    }

    Card withTopics(List<String> titles) {
        return new Card(href, title, part, names, titles, lead, body, source);
    }

    Card withLead(List<String> lines) {
        return new Card(href, title, part, names, topics, lines, body, source);
    }

    /** About how many bytes there are to read. */
    int size() {
        int bytes = 6 * body.length().words() + 3 * body.length().characters();
        return title.length()
                + bytes
                + 30 * body.length().codeLines()
                + String.join("", lead).length();
    }
}
