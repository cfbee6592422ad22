package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Post;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says which posts introduce which terms, by their ids; translations count as their originals. */
final class Introductions {
    private final Map<String, List<Introduction>> byTerm = new HashMap<>();

    private Introductions() {}

    /**
     * A post introduces a term.
     *
     * @param span where its header says so
     */
    record Introduction(Post post, Span span) {}

    static Introductions of(Blog blog) {
        Introductions introductions = new Introductions();
        Set<List<String>> seen = new HashSet<>();
        blog.editions().stream().flatMap(edition -> edition.posts().stream()).forEach(post -> {
            for (Located<Address> term : blog.relationsOf(post).introduces()) {
                if (seen.add(List.of(term.value().id(), post.id()))) {
                    introductions.add(term, post);
                }
            }
        });
        return introductions;
    }

    private void add(Located<Address> term, Post post) {
        byTerm.computeIfAbsent(term.value().id(), any -> new ArrayList<>()).add(new Introduction(post, term.span()));
    }

    boolean isEmpty() {
        return byTerm.isEmpty();
    }

    /** Newest first. */
    List<Introduction> of(String term) {
        return byTerm.getOrDefault(term, List.of());
    }

    /** The part that introduces a term which a post comes before; nothing where it may have been read of earlier. */
    Optional<Integer> afterPart(String term, String post, PartOrder order) {
        List<Introduction> all = of(term);
        boolean isLater =
                all.stream().allMatch(one -> order.after(one.post().id(), post).isPresent());
        return all.stream()
                .filter(one -> isLater)
                .flatMap(one -> order.of(one.post().id()).stream())
                .map(PartOrder.Place::number)
                .min(Integer::compare);
    }
}
