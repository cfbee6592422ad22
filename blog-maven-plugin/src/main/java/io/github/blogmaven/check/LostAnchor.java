package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.markdown.Document;
import io.github.blogmaven.markdown.Heading;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.LedgerEntry;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.plan.Ledger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A heading that was published and is no more, or has another id. */
final class LostAnchor implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        Map<UrlPath, Document> bodies = blog.ledger().isEmpty() ? Map.of() : Ledger.bodies(blog);
        Map<UrlPath, Set<String>> known = new HashMap<>();
        blog.ledger()
                .forEach(entry -> entry.place()
                        .ifPresent(place -> known.computeIfAbsent(entry.page(), any -> new HashSet<>())
                                .add(place)));
        return blog.ledger().stream()
                .flatMap(entry -> entry.place().stream()
                        .flatMap(place -> Optional.ofNullable(bodies.get(entry.page())).stream()
                                .filter(body -> !body.ids().contains(place))
                                .map(body -> {
                                    Set<String> there = known.getOrDefault(entry.page(), Set.of());
                                    return finding(title(blog, entry), place, entry, newIds(body, there));
                                })));
    }

    /** What the heading may have become: none of what was there already. */
    private static List<String> newIds(Document body, Set<String> known) {
        return body.headings().stream()
                .map(Heading::id)
                .filter(id -> !known.contains(id))
                .toList();
    }

    private static String title(Blog blog, LedgerEntry entry) {
        return blog.addressAt(entry.page())
                .map(address -> address.title().plain())
                .orElse(entry.page().path());
    }

    private static Finding finding(String title, String place, LedgerEntry entry, List<String> newIds) {
        String keep = "'{#" + place + "}' after the heading keeps it";
        return new Finding(
                entry.span(),
                "'" + title + "' no longer has the anchor '#" + place + "'",
                Optional.of(NearMiss.of(place, newIds)
                        .map(id -> "is it '#" + id + "' now? " + keep)
                        .orElse(keep)));
    }
}
