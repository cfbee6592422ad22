package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.model.Slug;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.plan.Page;
import io.github.blogmaven.plan.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds the page that probably stands where another was: one with the same name, else a new one with a name like it.
 *
 * <p>New are the pages the ledger does not know. Names are compared within groups of alike ones, so that a thousand lost
 * pages are found as fast, for each, as one.
 */
final class Successors {
    private static final int LARGEST_GROUP = 64;
    private static final int PIECE = 3;

    private final Map<String, Page> pagesByName = new HashMap<>();
    private final Map<String, Set<String>> newNamesByPiece = new HashMap<>();

    Successors(Site site) {
        Set<UrlPath> known = new HashSet<>();
        site.blog().ledger().forEach(entry -> known.add(entry.page()));
        List<Page> pages = new ArrayList<>(site.pages());
        // Those of all series have one name.
        pages.removeIf(Page.WholeSeries.class::isInstance);
        pages.sort(Comparator.comparing((Page page) -> known.contains(page.url()))
                .thenComparing(page -> page.source().isEmpty())
                .thenComparing(Page::url));
        for (Page page : pages) {
            boolean isNew = !known.contains(page.url());
            add(name(page.url()), page, isNew);
            add(Slug.of(page.address().title().plain()), page, isNew);
        }
    }

    private void add(String name, Page page, boolean isNew) {
        if (pagesByName.putIfAbsent(name, page) == null && isNew) {
            pieces(name)
                    .forEach(piece -> newNamesByPiece
                            .computeIfAbsent(piece, any -> new TreeSet<>())
                            .add(name));
        }
    }

    /** The page that probably stands in the place of one that is lost. */
    Optional<Page> of(UrlPath lost) {
        String name = name(lost);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(pagesByName.get(name)).or(() -> {
            Set<String> alike = new TreeSet<>();
            pieces(name)
                    .map(piece -> newNamesByPiece.getOrDefault(piece, Set.of()))
                    .filter(names -> names.size() <= LARGEST_GROUP)
                    .forEach(alike::addAll);
            return NearMiss.of(name, alike).map(pagesByName::get);
        });
    }

    /** The last name of a path, without the ending of its file. */
    private static String name(UrlPath url) {
        String path = url.path().replaceFirst("(?:/|/index\\.html|\\.html)$", "");
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    /** What names that are alike have in common, one of them at least: a word, how they begin, how they end. */
    private static Stream<String> pieces(String name) {
        int length = Math.min(PIECE, name.length());
        return Stream.concat(
                Stream.of("^" + name.substring(0, length), name.substring(name.length() - length) + "$"),
                Stream.of(name.split("-")));
    }
}
