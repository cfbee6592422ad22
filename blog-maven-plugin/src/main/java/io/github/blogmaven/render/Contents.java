package io.github.blogmaven.render;

import io.github.blogmaven.markdown.Document;
import io.github.blogmaven.markdown.Heading;
import io.github.blogmaven.view.Markup;
import io.github.blogmaven.view.TocEntry;
import java.util.ArrayList;
import java.util.List;

/** Makes the table of contents of a document: its headings of the two highest levels that it has, if they have words. */
final class Contents {
    private static final int LEVELS = 2;

    private Contents() {}

    static List<TocEntry> of(Document document, Hrefs hrefs) {
        int top = document.headings().stream().mapToInt(Heading::level).min().orElse(1);
        List<Heading> shown = document.headings().stream()
                .filter(heading -> heading.level() < top + LEVELS)
                .filter(heading -> !heading.text().isBlank())
                .toList();
        return entries(shown, hrefs);
    }

    /** Each heading of the highest level with those below it; ones before the first stand by themselves. */
    private static List<TocEntry> entries(List<Heading> headings, Hrefs hrefs) {
        List<TocEntry> entries = new ArrayList<>();
        int top = headings.stream().mapToInt(Heading::level).min().orElse(1);
        int next;
        for (int i = 0; i < headings.size(); i = next) {
            next = i + 1;
            while (next < headings.size() && headings.get(next).level() > top) {
                next++;
            }
            Heading heading = headings.get(i);
            List<Heading> below = headings.subList(i + 1, next);
            entries.add(new TocEntry(hrefs.toPlace(heading.id()), new Markup(heading.html()), entries(below, hrefs)));
        }
        return entries;
    }
}
