package io.github.blogmaven.resolve;

import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.settings.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Says what to type instead of a path that leads nowhere. */
final class LinkHints {
    private static final String STATIC = "static/";

    private final String basePath;
    private final NearPlaces near;
    private final MovedPages moved;
    private final Function<String, Optional<Map<Language, Address>>> pageOfSource;
    private final Function<String, Optional<UrlPath>> fileOfSource;

    /**
     * @param basePath the path the blog is published under, with a slash at both ends
     * @param pageOfSource the page of a file of the blog's folder
     * @param fileOfSource where a file of the blog's folder is copied to
     */
    LinkHints(
            String basePath,
            NearPlaces near,
            Supplier<List<Address>> addresses,
            Function<String, Optional<Map<Language, Address>>> pageOfSource,
            Function<String, Optional<UrlPath>> fileOfSource) {
        this.basePath = basePath;
        this.near = near;
        this.moved = new MovedPages(addresses);
        this.pageOfSource = pageOfSource;
        this.fileOfSource = fileOfSource;
    }

    /** For a path from the root of the site. */
    Optional<String> ofAddress(String path, boolean isFile, Language language) {
        boolean hasBase = !basePath.equals("/") && path.startsWith(basePath);
        String below = hasBase ? path.substring(basePath.length() - 1) : path;
        return source(below, language)
                .or(() -> isFile ? Optional.empty() : page(below, language))
                .or(() -> near.address(below))
                .or(() -> hasBase ? Optional.of(withoutBase()) : Optional.empty());
    }

    private String withoutBase() {
        return "links begin at the root of the blog, without '" + basePath.substring(0, basePath.length() - 1) + "'";
    }

    /** For a path relative to a file. */
    Optional<String> ofRelative(String path, boolean isFile, String from, Language language) {
        return near.path(path, from)
                .or(() -> source(path, language))
                .or(() -> isFile ? Optional.empty() : page(path, language));
    }

    /** For a path that leaves the blog's folder. */
    Optional<String> ofOutside(String path, boolean isFile, Language language) {
        String inside = path.replaceFirst("^(?:\\.{1,2}/)+", "");
        return source(inside, language)
                .or(() -> isFile || !isPage(path) ? Optional.empty() : page(inside, language))
                .or(
                        () -> Optional.of(
                                "only what is in the blog's folder is published; copy the file there, or link to where it is on the web"));
    }

    private static boolean isPage(String path) {
        return path.endsWith("/") || path.endsWith(".md") || path.endsWith(".markdown");
    }

    private Optional<String> page(String path, Language language) {
        return moved.find(path, language)
                .map(page -> page.url().path())
                .filter(url -> !url.equals(path))
                .map(url -> meant(url) + (url.equalsIgnoreCase(path) ? " case counts" : ""));
    }

    /** A path of the sources rather than the site, maybe with the folders that the blog's folder is in. */
    private Optional<String> source(String path, Language language) {
        String source = path.startsWith("/") ? path.substring(1) : path;
        while (source.indexOf('/') > 0) {
            Optional<String> hint = sourceAt(source, language);
            if (hint.isPresent()) {
                return hint;
            }
            source = source.substring(source.indexOf('/') + 1);
        }
        return Optional.empty();
    }

    private Optional<String> sourceAt(String source, Language language) {
        Optional<Map<Language, Address>> pages = pageOfSource.apply(source);
        if (pages.isPresent()) {
            Address first = pages.get().values().iterator().next();
            return Optional.of(
                    meant(pages.get().getOrDefault(language, first).url().path()));
        }
        return fileOfSource
                .apply(source)
                .map(url -> meant(url.path())
                        + (source.startsWith(STATIC) ? " files in static/ are copied to the root" : ""));
    }

    private static String meant(String url) {
        return "did you mean '" + url + "'?";
    }
}
