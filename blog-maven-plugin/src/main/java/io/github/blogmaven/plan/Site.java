package io.github.blogmaven.plan;

import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Redirect;
import io.github.blogmaven.model.SiteFile;
import io.github.blogmaven.model.UrlPath;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything the site consists of, each address once.
 *
 * @param files what is copied
 */
public record Site(Blog blog, List<Page> pages, List<Feed> feeds, List<SiteFile> files, List<Redirect> redirects) {
    public Site {
        pages = List.copyOf(pages);
        feeds = List.copyOf(feeds);
        files = List.copyOf(files);
        redirects = List.copyOf(redirects);
    }

    /** Whether an author gave a file that would else be made, such as {@code robots.txt}. */
    public boolean hasFile(UrlPath url) {
        return files.stream().anyMatch(file -> file.url().equals(url));
    }

    /** The places where something answers that an author knows of: a page, a feed, a file, or a redirect. */
    public Set<UrlPath> answers() {
        Set<UrlPath> urls = new HashSet<>();
        pages.forEach(page -> urls.add(page.url()));
        feeds.forEach(feed -> urls.addAll(feed.urls().values()));
        files.forEach(file -> urls.add(file.url()));
        redirects.forEach(redirect -> urls.add(redirect.from()));
        return urls;
    }
}
