package io.github.blogmaven.view;

import java.util.List;

/** An entry of the glossary. */
public record TermView(String id, Markup name, List<String> aliases, Markup definition, List<LinkView> introducedBy) {
    public TermView {
        aliases = List.copyOf(aliases);
        introducedBy = List.copyOf(introducedBy);
    }
}
