package io.github.blogmaven.model;

import io.github.blogmaven.diagnostic.Span;
import java.util.List;

/**
 * An entry of the glossary.
 *
 * @param address on the page of the glossary
 * @param aliases other names
 * @param definition in inline Markdown
 * @param introducedBy the listed posts that introduce it, in reading order
 * @param span where the glossary has its id
 */
public record Term(Address address, List<String> aliases, Title definition, List<Post> introducedBy, Span span) {
    public Term {
        aliases = List.copyOf(aliases);
        introducedBy = List.copyOf(introducedBy);
    }
}
