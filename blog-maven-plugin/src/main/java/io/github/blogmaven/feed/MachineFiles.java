package io.github.blogmaven.feed;

import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.plan.Site;
import io.github.blogmaven.render.FeedText;
import io.github.blogmaven.render.Output;
import io.github.blogmaven.render.Theme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes everything that is read by machines only; a file an author gave in its place goes before it. */
public final class MachineFiles {
    private final Site site;
    private final Theme theme;

    public MachineFiles(Site site, Theme theme) {
        this.site = site;
        this.theme = theme;
    }

    /** Feeds, site map and {@code robots.txt}; the site map only where the address of the blog is known. */
    public List<Output> outputs() {
        Blog blog = site.blog();
        List<Output> outputs = new ArrayList<>();
        blog.editions().forEach(edition -> {
            AtomFeed atom = new AtomFeed(blog, new FeedText(blog, edition, theme));
            site.feeds().stream()
                    .filter(feed -> feed.edition() == edition)
                    .map(atom::output)
                    .forEach(outputs::add);
        });
        Optional<URI> root = blog.settings().identity().url();
        if (root.isPresent() && !site.hasFile(new UrlPath("/sitemap.xml"))) {
            outputs.addAll(new SiteMap(site, root.get()).outputs());
        }
        if (!site.hasFile(new UrlPath("/robots.txt"))) {
            String map = root.map(url -> "Sitemap: " + url + "sitemap.xml\n").orElse("");
            outputs.add(Output.Made.of("robots.txt", "User-agent: *\nAllow: /\n" + map));
        }
        return outputs;
    }
}
