package io.github.blogmaven.view;

import java.util.List;

/**
 * A line of a table of contents.
 *
 * @param entries the lines below it
 */
public record TocEntry(String href, Markup title, List<TocEntry> entries) {
    public TocEntry {
        entries = List.copyOf(entries);
    }
}
