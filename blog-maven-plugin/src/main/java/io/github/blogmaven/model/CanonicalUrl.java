package io.github.blogmaven.model;

import io.github.blogmaven.frontmatter.Located;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** The one address that search engines are to show for a page: its own, unless its header says another. */
public final class CanonicalUrl {
    private final Blog blog;
    private final URI site;

    /**
     * @param site the address the blog is published at, ending in a slash
     */
    public CanonicalUrl(Blog blog, URI site) {
        this.blog = blog;
        this.site = site;
    }

    /** The canonical address of what is at an address, as a whole address. */
    public String of(Address address) {
        return elsewhere(address).orElseGet(() -> address.url().on(site));
    }

    /** Whether a page leaves it to another address to be found. */
    public boolean isElsewhere(Address address) {
        return elsewhere(address).isPresent();
    }

    /** What the header says, unless that is the page's own address in another spelling. */
    private Optional<String> elsewhere(Address address) {
        return written(address)
                .map(text -> resolved(text.strip()))
                .filter(other -> !key(other).equals(key(address.url().on(site))));
    }

    private Optional<String> written(Address address) {
        Optional<Located<String>> canonical = switch (address.kind()) {
            case POST ->
                blog.post(address.url())
                        .map(Post::header)
                        .flatMap(header -> header.address().canonical());
            case PAGE ->
                blog.editions().stream()
                        .flatMap(edition -> edition.pages().stream())
                        .filter(page -> page.address().equals(address))
                        .findFirst()
                        .map(StandingPage::header)
                        .flatMap(header -> header.address().canonical());
            default -> Optional.empty();
        };
        return canonical.map(Located::value);
    }

    /** A path is one of this site. */
    private String resolved(String written) {
        try {
            return site.resolve(UrlPath.encode(written)).toString();
        } catch (IllegalArgumentException e) {
            return written;
        }
    }

    /** The same for all spellings of one address: a browser asks the same server for the same page. */
    private static String key(String url) {
        URI uri;
        try {
            uri = URI.create(UrlPath.encode(url)).normalize();
        } catch (IllegalArgumentException e) {
            return url;
        }
        String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
        int port = uri.getPort();
        String path = String.valueOf(uri.getPath()).replaceFirst("(?:/index\\.html|/)$", "");
        boolean isUsualPort = port < 0 || port == 80 || port == 443;
        String query = uri.getQuery() == null ? "" : "?" + uri.getQuery();
        return host + (isUsualPort ? "" : ":" + port) + path + query;
    }
}
