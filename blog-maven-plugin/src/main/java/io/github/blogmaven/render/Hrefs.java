package io.github.blogmaven.render;

import io.github.blogmaven.markdown.WrittenLink;
import io.github.blogmaven.model.Link;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.source.AddressScheme;
import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes where links lead, as seen from one place. All it gives is percent-encoded, and not escaped for HTML. */
final class Hrefs {
    private static final Pattern QUERY = Pattern.compile("[^?#]*(\\?[^#]*)");

    private final Function<UrlPath, String> way;
    private final String self;

    private Hrefs(Function<UrlPath, String> way, String self) {
        this.way = way;
        this.self = self;
    }

    /** Relative to a page, so that the site works under any base path. */
    static Hrefs relativeTo(UrlPath page) {
        return new Hrefs(page::relativize, "");
    }

    /** From the root of the server, for a page that is served at any depth. */
    static Hrefs rooted(String basePath) {
        return new Hrefs(url -> basePath + url.encoded().substring(1), "");
    }

    /**
     * Whole addresses, for what is read elsewhere.
     *
     * @param page what places without a path are on
     */
    static Hrefs absolute(URI site, UrlPath page) {
        return new Hrefs(url -> url.on(site), page.on(site));
    }

    /**
     * Relative to a page that has other pages in it, which are places there.
     *
     * @param places of the pages that are in it
     * @param place where the link stands
     */
    static Hrefs within(UrlPath page, Map<UrlPath, String> places, String place) {
        return new Hrefs(
                url -> places.containsKey(url) ? "#" + UrlPath.encode(places.get(url)) : page.relativize(url),
                "#" + UrlPath.encode(place));
    }

    String to(UrlPath url) {
        return way.apply(url);
    }

    /** The way to a place on the page itself. */
    String toPlace(String id) {
        return at(self, id);
    }

    /** Where a link leads; one that leads nowhere stays as it was written. */
    String to(Link link, WrittenLink written) {
        if (link instanceof Link.ToPage page) {
            String href = withQuery(to(page.address().url()), written);
            return page.fragment().map(fragment -> at(href, fragment)).orElse(href);
        }
        if (link instanceof Link.ToPlace place) {
            String href = withQuery(self, written);
            boolean isAllQuery = place.fragment().isEmpty() && !href.equals(self);
            return isAllQuery ? href : at(href, place.fragment());
        }
        if (link instanceof Link.ToFile file) {
            return to(file.url()) + UrlPath.encode(file.suffix());
        }
        if (link instanceof Link.Redirected old) {
            return to(old.to(), written);
        }
        String address = link instanceof Link.ToWeb web ? web.url() : written.destination();
        boolean isScript = link instanceof Link.Broken && AddressScheme.runsScript(address);
        // Neither runs a script of the reader's browser nor asks for a file of the reader's disk.
        return isScript || AddressScheme.isOnDisk(address) ? "#" : UrlPath.encode(address);
    }

    /** A place on a page; on one that is itself a place, it is below that. */
    private static String at(String page, String place) {
        if (!page.startsWith("#")) {
            return page + "#" + encodedFragment(place);
        }
        if (place.isEmpty() || place.equalsIgnoreCase("top")) {
            return page;
        }
        return page + (place.startsWith(":~:") ? "" : "/") + encodedFragment(place);
    }

    /** The plugin knows nothing of a query, which scripts of the page may read; a place on this page has none. */
    private static String withQuery(String page, WrittenLink written) {
        Matcher query = QUERY.matcher(written.destination());
        return query.lookingAt() && !page.startsWith("#") ? page + UrlPath.encode(query.group(1)) : page;
    }

    private static String encodedFragment(String fragment) {
        return UrlPath.encode(fragment).replace("#", "%23");
    }
}
