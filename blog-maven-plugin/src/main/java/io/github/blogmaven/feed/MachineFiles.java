package io.github.blogmaven.feed;

import io.github.blogmaven.figure.Figures;
import io.github.blogmaven.model.UrlScheme;
import io.github.blogmaven.plan.Feed;
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
    private final Figures figures;

    public MachineFiles(Site site, Theme theme, Figures figures) {
        this.site = site;
        this.theme = theme;
        this.figures = figures;
    }

    /** A feed as files, one for each form; on any thread. */
    public List<Output> feed(Feed feed) {
        return new FeedMaker(site.blog(), new FeedText(site.blog(), feed.edition(), theme, figures)).outputs(feed);
    }

    /** Site map and {@code robots.txt}; the site map only where the address of the blog is known. */
    public List<Output> others() {
        List<Output> outputs = new ArrayList<>();
        Optional<URI> root = site.blog().settings().identity().url();
        if (root.isPresent() && !site.hasFile(UrlScheme.SITEMAP)) {
            outputs.addAll(new SiteMap(site, root.get()).outputs());
        }
        if (!site.hasFile(UrlScheme.ROBOTS)) {
            String map = root.map(url -> "Sitemap: " + url + "sitemap.xml\n").orElse("");
            outputs.add(Output.Made.of(UrlScheme.ROBOTS.file(), "User-agent: *\nAllow: /\n" + map));
        }
        return outputs;
    }
}
