package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.markdown.Heading;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Link;
import io.github.blogmaven.model.Prose;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A link to a place that its page does not have. */
final class BrokenAnchor implements Rule {
    private static final int FEW = 5;

    @Override
    public Stream<Finding> check(Blog blog) {
        Map<Object, Prose> byUrl = new HashMap<>();
        blog.prose().forEach(prose -> byUrl.put(prose.address().url(), prose));
        return Links.of(blog).flatMap(found -> {
            if (found.link() instanceof Link.ToPlace place && !place.hasFragment()) {
                return Stream.of(finding(found, "this page", place.fragment(), found.in()));
            }
            if (found.link() instanceof Link.ToPage page && !page.hasFragment()) {
                String name = "'" + page.address().title().plain() + "'";
                return Stream.of(finding(
                        found,
                        name,
                        page.fragment().orElse(""),
                        byUrl.get(page.address().url())));
            }
            return Stream.empty();
        });
    }

    private static Finding finding(
            Links.Found found, String page, String fragment, @org.jspecify.annotations.Nullable Prose target) {
        Set<String> ids =
                target == null ? Set.of() : new TreeSet<>(target.document().ids());
        Optional<String> near = ids.stream()
                .filter(id -> folded(id).equals(folded(fragment)))
                .findFirst()
                .map(id -> "did you mean '#" + id + "'? case and accents matter")
                .or(() -> NearMiss.of(fragment, ids).map(id -> "did you mean '#" + id + "'?"))
                .or(() -> Optional.ofNullable(target).flatMap(BrokenAnchor::places));
        return new Finding(found.written().span(), page + " has no anchor '#" + fragment + "'", near);
    }

    /** The headings of a page that has a few. */
    private static Optional<String> places(Prose target) {
        List<Heading> headings = target.document().headings();
        return headings.isEmpty() || headings.size() > FEW
                ? Optional.empty()
                : Optional.of(headings.stream()
                        .map(heading -> "'#" + heading.id() + "'")
                        .collect(Collectors.joining(", ", "existing anchors: ", "")));
    }

    /** Without case, accents, and the ways to write one letter: Korean typed on a Mac is in pieces. */
    private static String folded(String id) {
        return Normalizer.normalize(id, Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}+", "")
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
