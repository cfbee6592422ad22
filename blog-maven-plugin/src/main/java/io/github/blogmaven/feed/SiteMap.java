package io.github.blogmaven.feed;

import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.CanonicalUrl;
import io.github.blogmaven.notation.Xml;
import io.github.blogmaven.plan.Page;
import io.github.blogmaven.plan.Site;
import io.github.blogmaven.render.Output;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the site map: every page that search engines may show at its own address, with its translations (sitemaps.org,
 * protocol 0.9).
 *
 * <p>A map holds at most 50,000 addresses; more are divided, and {@code sitemap.xml} lists the maps.
 */
final class SiteMap {
    private static final int MAX_URLS = 50_000;
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final Site site;
    private final URI root;
    private final CanonicalUrl canonical;

    SiteMap(Site site, URI root) {
        this.site = site;
        this.root = root;
        this.canonical = new CanonicalUrl(site.blog(), root);
    }

    List<Output> outputs() {
        List<Page> pages = new ArrayList<>(site.pages());
        pages.removeIf(page -> page.isHidden() || canonical.isElsewhere(page.address()));
        pages.sort((a, b) -> a.url().compareTo(b.url()));
        if (pages.size() <= MAX_URLS) {
            return List.of(map("sitemap.xml", pages));
        }
        List<Output> outputs = new ArrayList<>();
        Xml index = new Xml().open("sitemapindex", "xmlns", NAMESPACE);
        for (int from = 0; from < pages.size(); from += MAX_URLS) {
            String name = "sitemap-" + (from / MAX_URLS + 1) + ".xml";
            outputs.add(map(name, pages.subList(from, Math.min(from + MAX_URLS, pages.size()))));
            index.open("sitemap").element("loc", root + name).close("sitemap");
        }
        outputs.add(Output.Made.of("sitemap.xml", index.close("sitemapindex").toString()));
        return outputs;
    }

    private Output map(String name, List<Page> pages) {
        Xml xml = new Xml().open("urlset", "xmlns", NAMESPACE, "xmlns:xhtml", "http://www.w3.org/1999/xhtml");
        pages.forEach(page -> addUrl(xml, page));
        return Output.Made.of(name, xml.close("urlset").toString());
    }

    private void addUrl(Xml xml, Page page) {
        xml.open("url").element("loc", page.url().on(root));
        if (page instanceof Page.OfPost of) {
            of.post()
                    .updated()
                    .or(of.post()::date)
                    .ifPresent(date -> xml.element("lastmod", date.toLocalDate().toString()));
        }
        Blog blog = site.blog();
        List<Address> translations = blog.translationsOf(page.address()).stream()
                .filter(address -> !canonical.isElsewhere(address))
                .toList();
        if (translations.size() > 1 && page.number() == 1) {
            for (Address address : translations) {
                String language = address.language().tag();
                xml.empty(
                        "xhtml:link",
                        "rel",
                        "alternate",
                        "hreflang",
                        language,
                        "href",
                        address.url().on(root));
            }
        }
        xml.close("url");
    }
}
