package io.github.blogmaven.plan;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.model.Redirect;
import io.github.blogmaven.model.SiteFile;
import io.github.blogmaven.model.UrlPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Settles which of several things answers at an address.
 *
 * <p>What an author wrote goes before what the plugin makes by itself; of two things an author wrote the first stays and
 * the second is reported. Addresses that differ only in case are one, because some disks make them one.
 */
final class Claims {
    private static final Claim MADE = new Claim(Optional.empty(), false);

    private final List<Diagnostic> diagnostics;
    private final Map<String, Claim> byFile = new HashMap<>();

    /**
     * @param diagnostics where mistakes are told to
     */
    Claims(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * A thing at an address.
     *
     * @param span where an author wrote it; none for what the plugin makes
     * @param isFile whether it is copied, and so may take the place of what the plugin makes
     */
    private record Claim(Optional<Span> span, boolean isFile) {}

    Site settle(Site site) {
        List<Page> written = new ArrayList<>();
        List<Page> generated = new ArrayList<>();
        site.pages().forEach(page -> (page.source().isPresent() ? written : generated).add(page));
        List<Page> pages = new ArrayList<>();
        for (Page page : written) {
            if (claim(page.url(), new Claim(page.source().map(Span::ofFile), false))) {
                pages.add(page);
            }
        }
        List<SiteFile> files = site.files().stream()
                .filter(file -> claim(
                        file.url(),
                        new Claim(Optional.of(Span.ofFile(file.source().path())), true)))
                .toList();
        generated.stream().filter(page -> claim(page.url(), MADE)).forEach(pages::add);
        List<Redirect> redirects = site.redirects().stream()
                .filter(redirect -> claim(redirect.from(), new Claim(Optional.of(redirect.span()), false)))
                .toList();
        List<Feed> feeds =
                site.feeds().stream().filter(feed -> claim(feed.url(), MADE)).toList();
        return new Site(site.blog(), pages, feeds, files, redirects);
    }

    private boolean claim(UrlPath url, Claim claim) {
        Claim first = byFile.putIfAbsent(url.file().toLowerCase(Locale.ROOT), claim);
        if (first == null) {
            return true;
        }
        boolean isOverride = first.isFile() && claim.span().isEmpty();
        if (!isOverride) {
            Optional<Span> place = claim.span().or(first::span);
            Claim other = claim.span().isPresent() ? first : claim;
            place.ifPresent(span -> diagnostics.add(Mistake.URL_CLASH.at(
                    span,
                    "'" + url + "' is also the address of "
                            + other.span()
                                    .map(known -> "'" + known.path() + "'")
                                    .orElse("a page the plugin makes"))));
        }
        return false;
    }
}
