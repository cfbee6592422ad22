package io.github.blogmaven.resolve;

import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Link;
import io.github.blogmaven.model.Link.ToUnpublished;
import io.github.blogmaven.model.Redirect;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.settings.Language;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What is where: in the sources by path, and on the site by address. */
final class SitePlaces {
    private static final String INDEX = "/index.html";

    private final Map<String, Map<Language, Address>> pagesBySource = new HashMap<>();
    private final Map<String, ToUnpublished> unpublishedBySource = new HashMap<>();
    private final Map<String, UrlPath> filesBySource = new HashMap<>();
    private final Map<String, Link> byUrl = new HashMap<>();
    private final NearPlaces near = new NearPlaces();
    private final LinkHints hints;
    private final Map<UrlPath, Set<String>> idsByUrl = new HashMap<>();
    private final Map<String, Link> redirectsByUrl = new HashMap<>();
    private final Optional<URI> site;
    private final String basePath;

    /**
     * @param site the address the blog is published at, ending in a slash, such as {@code https://example.org/blog/}
     * @param addresses every page, for hints
     */
    SitePlaces(Optional<URI> site, Supplier<List<Address>> addresses) {
        this.site = site;
        this.basePath = site.map(URI::getPath).orElse("/");
        this.hints = new LinkHints(
                basePath,
                near,
                addresses,
                source -> Optional.ofNullable(pagesBySource.get(source)),
                source -> Optional.ofNullable(filesBySource.get(source)));
    }

    /** Adds a way to write a page's file: a link to it goes to the language of the reader where the page is in it. */
    void addSource(String source, Map<Language, Address> pages) {
        pagesBySource.putIfAbsent(source, new LinkedHashMap<>(pages));
        near.addPath(source);
    }

    void addUnpublished(String source, ToUnpublished link) {
        unpublishedBySource.putIfAbsent(source, link);
    }

    /** Adds a page and what fragments may lead to on it. */
    void addPage(Address address, Set<String> ids) {
        addUrl(address.url(), new Link.ToPage(address, Optional.empty(), true));
        idsByUrl.put(address.url(), ids);
    }

    /** Adds a page that is made without a file, unless a file made it already. */
    void addPageIfNew(Address address) {
        if (!idsByUrl.containsKey(address.url())) {
            addPage(address, Set.of());
        }
    }

    void addFile(String source, UrlPath url) {
        filesBySource.put(source, url);
        near.addPath(source);
        addMade(url);
        if (url.path().endsWith(INDEX)) {
            addMade(folderOf(url));
        }
    }

    /** The folder that servers answer with a file's content, with a slash at its end. */
    private static UrlPath folderOf(UrlPath index) {
        return new UrlPath(index.path().substring(0, index.path().length() - INDEX.length() + 1));
    }

    /** Adds a file that is made rather than copied, such as a feed. */
    void addMade(UrlPath url) {
        addUrl(url, new Link.ToFile(url, ""));
    }

    private void addUrl(UrlPath url, Link link) {
        if (byUrl.putIfAbsent(url.path(), link) == null) {
            near.addUrl(url.path());
        }
    }

    /** Adds an address that was answered once; what answers now goes before it. */
    void addRedirect(Redirect redirect) {
        Link to = redirect.to()
                .flatMap(target -> exactly(target.path()))
                .orElseGet(() -> new Link.Broken("'" + redirect.from() + "' is gone", Optional.empty()));
        redirectsByUrl.putIfAbsent(redirect.from().path(), new Link.Redirected(redirect.from(), to));
    }

    /** What comes behind the address of the blog in a whole address, with a slash before it; {@code http} is as good. */
    Optional<String> onBlog(String address) {
        return site.map(URI::toString)
                .map(url -> url.substring(url.indexOf("://") + 1))
                .flatMap(blog -> {
                    String rest = address.substring(address.indexOf(':') + 1);
                    boolean isBelow = rest.regionMatches(true, 0, blog, 0, blog.length());
                    boolean isHome = (rest + "/").equalsIgnoreCase(blog);
                    return isBelow || isHome
                            ? Optional.of("/" + rest.substring(Math.min(rest.length(), blog.length())))
                            : Optional.empty();
                });
    }

    boolean hasPlace(Address address, String fragment) {
        boolean isForBrowser = fragment.startsWith(":~:") || fragment.equalsIgnoreCase("top");
        return isForBrowser || idsByUrl.getOrDefault(address.url(), Set.of()).contains(fragment);
    }

    /** What a path relative to a file means in the sources. */
    Optional<Link> inSources(String path, String from, Language language) {
        return normalized(path, from)
                .flatMap(whole -> source(whole, language)
                        .or(() -> source(whole + ".md", language))
                        .or(() -> source(whole.isEmpty() ? "index.md" : whole + "/index.md", language)));
    }

    private Optional<Link> source(String path, Language language) {
        Map<Language, Address> pages = pagesBySource.getOrDefault(path, Map.of());
        if (!pages.isEmpty()) {
            Address address =
                    pages.getOrDefault(language, pages.values().iterator().next());
            return Optional.of(new Link.ToPage(address, Optional.empty(), true));
        }
        UrlPath file = filesBySource.get(path);
        if (file != null) {
            return Optional.of(new Link.ToFile(file, ""));
        }
        UrlPath index = filesBySource.get(path + INDEX);
        return index != null
                ? Optional.of(new Link.ToFile(folderOf(index), ""))
                : Optional.ofNullable(unpublishedBySource.get(path));
    }

    /** What a path relative to a page's address means on the site. */
    Optional<Link> fromPage(String path, UrlPath page) {
        String folder = page.path().substring(1, page.path().lastIndexOf('/') + 1);
        String end = path.endsWith("/") ? "/" : "";
        return normalized(path, folder).flatMap(whole -> onSite("/" + whole + (whole.isEmpty() ? "" : end)));
    }

    /** What a path from the root means on the site; the base path before it may be there or not. */
    Optional<Link> onSite(String path) {
        Optional<Link> found = exactly(path);
        if (found.isPresent() || !path.startsWith(basePath) || basePath.equals("/")) {
            return found.or(() -> redirect(path));
        }
        String below = path.substring(basePath.length() - 1);
        return exactly(below).or(() -> redirect(path)).or(() -> redirect(below));
    }

    private Optional<Link> redirect(String path) {
        return Optional.ofNullable(redirectsByUrl.get(path))
                .or(() -> Optional.ofNullable(redirectsByUrl.get(path + "/")));
    }

    /** Servers answer a folder without its slash, and with its file's name, as well. */
    private Optional<Link> exactly(String path) {
        String folder = path.endsWith("/index.html") ? path.substring(0, path.length() - "index.html".length()) : path;
        return Optional.ofNullable(byUrl.get(path))
                .or(() -> Optional.ofNullable(byUrl.get(folder)))
                .or(() -> Optional.ofNullable(byUrl.get(path + "/")));
    }

    /** What to type instead of a path or address that leads nowhere. */
    LinkHints hints() {
        return hints;
    }

    /** A path from the root without the path the blog is published under. */
    String withoutBase(String path) {
        return path.startsWith(basePath) ? path.substring(basePath.length() - 1) : path;
    }

    /**
     * A path relative to a file, as one from the folder all of them lie in.
     *
     * @return nothing when it climbs out of that folder
     */
    static Optional<String> normalized(String path, String from) {
        Deque<String> segments = new ArrayDeque<>();
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        for (String segment : (folder + path).split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return Optional.of(String.join("/", segments));
    }
}
