package io.github.blogmaven.plan;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.FeedFormat;
import io.github.blogmaven.model.Redirect;
import io.github.blogmaven.model.SiteFile;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.model.UrlScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Settles which of several things answers at an address.
 *
 * <p>What an author wrote goes before what the plugin makes by itself; of two things an author wrote the first stays and
 * the second is reported. Addresses that differ only in case are one, because some disks make them one; and what one
 * needs as a folder cannot be a file to another.
 */
final class Claims {
    /** What {@code write} keeps in the folder of the site for itself. */
    private static final List<String> KEPT = List.of(".blog-files", ".blog-aside");

    private final List<Diagnostic> diagnostics;
    private final Map<String, Claim> byFile = new HashMap<>();
    private final Map<String, Claim> byFolder = new HashMap<>();

    /**
     * @param diagnostics where mistakes are told to
     */
    Claims(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
        KEPT.forEach(name -> byFile.put(name, Claim.made(new UrlPath("/" + name))));
    }

    /**
     * A thing at an address.
     *
     * @param span where an author wrote it; none for what the plugin makes
     * @param isFile whether it is copied, and so may take the place of what the plugin makes
     */
    private record Claim(UrlPath url, Optional<Span> span, boolean isFile) {
        private static Claim made(UrlPath url) {
            return new Claim(url, Optional.empty(), false);
        }
    }

    Site settle(Site site) {
        List<Page> written = new ArrayList<>();
        List<Page> generated = new ArrayList<>();
        site.pages().forEach(page -> (page.source().isPresent() ? written : generated).add(page));
        List<Page> pages = new ArrayList<>();
        for (Page page : written) {
            if (claim(new Claim(page.url(), page.place(), false))) {
                pages.add(page);
            }
        }
        List<SiteFile> files = site.files().stream()
                .filter(file -> claim(new Claim(
                        file.url(), Optional.of(Span.ofFile(file.source().path())), true)))
                .toList();
        generated.stream().filter(page -> claim(Claim.made(page.url()))).forEach(pages::add);
        filesOf(site.blog()).forEach(url -> claim(Claim.made(url)));
        List<Redirect> redirects = new ArrayList<>(site.redirects());
        redirects.removeIf(redirect -> !claim(new Claim(redirect.from(), Optional.of(redirect.span()), false)));
        root(site.blog()).ifPresent(redirects::add);
        List<Feed> feeds = new ArrayList<>();
        for (Feed feed : site.feeds()) {
            Map<FeedFormat, UrlPath> urls = new HashMap<>(feed.urls());
            urls.values().removeIf(url -> !claim(Claim.made(url)));
            if (!urls.isEmpty()) {
                feeds.add(new Feed(urls, feed.edition(), feed.of(), feed.posts()));
            }
        }
        return new Site(site.blog(), pages, feeds, files, redirects);
    }

    /** What is made beside the pages, unless an author gave a file in its place. */
    private static Stream<UrlPath> filesOf(Blog blog) {
        List<UrlPath> files = new ArrayList<>(UrlScheme.ALWAYS_MADE);
        if (blog.settings().identity().url().isPresent()) {
            files.add(UrlScheme.SITEMAP);
        }
        if (blog.settings().isSearched()) {
            files.add(UrlScheme.SEARCH_SCRIPT);
            blog.settings().languages().forEach(language -> files.add(UrlScheme.searchIndex(language)));
        }
        return files.stream();
    }

    /** Where every language is prefixed and nothing answers at the root, it leads to the first language. */
    private Optional<Redirect> root(Blog blog) {
        UrlPath home = blog.urls().root(blog.settings().defaultLanguage());
        return byFile.containsKey(UrlPath.ROOT.file())
                ? Optional.empty()
                : Optional.of(new Redirect(UrlPath.ROOT, Optional.of(home), Span.ofFile("blog.yml")));
    }

    private boolean claim(Claim claim) {
        UrlPath url = claim.url();
        String path = "/" + url.file();
        Optional<String> problem = claim.isFile() ? UrlPath.problemOfFile(path) : UrlPath.problem(path);
        if (problem.isPresent()) {
            String message = "'" + url + "' " + problem.get();
            claim.span().ifPresent(span -> diagnostics.add(Mistake.BAD_PERMALINK.at(span, message)));
            return false;
        }
        String file = url.file().toLowerCase(Locale.ROOT);
        Claim first = byFile.get(file);
        if (first != null) {
            boolean isOverride = first.isFile() && claim.span().isEmpty();
            if (!isOverride) {
                Claim told = told(claim, first);
                report(told, told.equals(claim) ? first : claim, sameAddress(told, first.url(), url));
            }
            return false;
        }
        Claim inside = byFolder.get(file);
        if (inside != null) {
            report(claim, inside, "'" + url + "' is also the folder of ");
            return false;
        }
        for (String folder : foldersOf(file)) {
            Claim around = byFile.get(folder);
            if (around != null) {
                report(claim, around, "'/" + folder + "' is a folder here, and also ");
                return false;
            }
        }
        byFile.put(file, claim);
        foldersOf(file).forEach(folder -> byFolder.putIfAbsent(folder, claim));
        return true;
    }

    /** The second is told, unless it has its address from its name, and the first from a line its author wrote. */
    private static Claim told(Claim claim, Claim first) {
        boolean isNamed = claim.span().map(Span::isWholeFile).orElse(true);
        boolean isFirstWritten =
                first.span().filter(span -> !span.isWholeFile()).isPresent();
        return isNamed && isFirstWritten ? first : claim;
    }

    /** Of two addresses that differ only in case, both are named: an author sees that they are not the same. */
    private static String sameAddress(Claim told, UrlPath one, UrlPath two) {
        UrlPath other = told.url().equals(one) ? two : one;
        return told.url().file().equals(other.file())
                ? "'" + told.url() + "' is also the address of "
                : "'" + told.url() + "' differs only in case from '" + other + "', the address of ";
    }

    /** Reports a claim at the place of the second, or of the first where the plugin made the second. */
    private void report(Claim claim, Claim first, String message) {
        Claim other = claim.span().isPresent() ? first : claim;
        String name = other.span().map(known -> "'" + known.path() + "'").orElse("something the plugin makes");
        claim.span().or(first::span).ifPresent(span -> diagnostics.add(Mistake.URL_CLASH.at(span, message + name)));
    }

    /** The folders a file lies in. */
    private static List<String> foldersOf(String file) {
        List<String> folders = new ArrayList<>();
        for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
            folders.add(file.substring(0, slash));
        }
        return folders;
    }
}
