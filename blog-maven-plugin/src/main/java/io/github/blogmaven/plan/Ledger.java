package io.github.blogmaven.plan;

import io.github.blogmaven.markdown.Document;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.UrlPath;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a site has published, as the lines of {@code urls.txt}: pages, feeds, and the headings of what authors wrote.
 *
 * <p>Copied files are left out, and so are further pages of a list, which come and go with the number of posts.
 */
public final class Ledger {
    /** Where it lies in the blog's folder. */
    public static final String FILE = "urls.txt";

    private final NavigableSet<String> lines = new TreeSet<>();
    private final int remembered;

    private Ledger(Site site) {
        Blog blog = site.blog();
        blog.ledger().forEach(entry -> lines.add(line(entry.page(), entry.place())));
        remembered = lines.size();
        Map<UrlPath, Document> bodies = bodies(blog);
        for (Page page : site.pages()) {
            if (page.number() == 1 && !(page instanceof Page.NotFound)) {
                add(page.url(), Optional.ofNullable(bodies.get(page.url())));
            }
        }
        site.feeds().forEach(feed -> feed.urls().values().forEach(url -> lines.add(line(url, Optional.empty()))));
    }

    /** The ledger of a blog with everything its site publishes now. */
    public static Ledger of(Site site) {
        return new Ledger(site);
    }

    /** What authors wrote, by the page it is on. */
    public static Map<UrlPath, Document> bodies(Blog blog) {
        Map<UrlPath, Document> bodies = new HashMap<>();
        blog.editions()
                .forEach(edition -> edition.prose()
                        .forEach(prose -> bodies.put(prose.address().url(), prose.document())));
        return bodies;
    }

    private void add(UrlPath url, Optional<Document> body) {
        lines.add(line(url, Optional.empty()));
        body.stream()
                .flatMap(document -> document.headings().stream())
                .forEach(heading -> lines.add(line(url, Optional.of(heading.id()))));
    }

    /** Readable, so not percent-encoded, but for the two characters that would be read as something else. */
    private static String line(UrlPath url, Optional<String> place) {
        String path = url.path().replace("%", "%25").replace("#", "%23");
        return place.map(id -> path + "#" + id.replace("%", "%25")).orElse(path);
    }

    /** Every line, in order of the characters' numbers, so that it is the same on every machine. */
    public NavigableSet<String> lines() {
        return Collections.unmodifiableNavigableSet(lines);
    }

    /** The lines as the text of the file. */
    public String text() {
        return String.join("\n", lines) + "\n";
    }

    /** How many lines are new. */
    public int added() {
        return lines.size() - remembered;
    }
}
