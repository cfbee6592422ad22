package io.github.blogmaven.render;

import io.github.blogmaven.markdown.WrittenLink;
import io.github.blogmaven.model.Link;
import io.github.blogmaven.model.UrlPath;
import java.net.URI;
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

    String to(UrlPath url) {
        return way.apply(url);
    }

    /** Where a link leads; one that leads nowhere stays as it was written. */
    String to(Link link, WrittenLink written) {
        if (link instanceof Link.ToPage page) {
            return to(page.address().url())
                    + query(written)
                    + page.fragment()
                            .map(fragment -> "#" + encodedFragment(fragment))
                            .orElse("");
        }
        if (link instanceof Link.ToPlace place) {
            String query = query(written);
            boolean isAllQuery = place.fragment().isEmpty() && !query.isEmpty();
            return self + query + (isAllQuery ? "" : "#" + encodedFragment(place.fragment()));
        }
        if (link instanceof Link.ToFile file) {
            return to(file.url()) + UrlPath.encode(file.suffix());
        }
        if (link instanceof Link.Redirected old) {
            return to(old.to(), written);
        }
        return UrlPath.encode(link instanceof Link.ToWeb web ? web.url() : written.destination());
    }

    /** What scripts of the page may read, with its question mark; the plugin knows nothing of it and passes it on. */
    private static String query(WrittenLink written) {
        Matcher query = QUERY.matcher(written.destination());
        return query.lookingAt() ? UrlPath.encode(query.group(1)) : "";
    }

    private static String encodedFragment(String fragment) {
        return UrlPath.encode(fragment).replace("#", "%23");
    }
}
