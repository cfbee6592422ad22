package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.model.Blog;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tags of a blog as they are spelled. */
final class TagUse {
    private TagUse() {}

    /**
     * A spelling.
     *
     * @param first where it stands first
     * @param count of posts; a translation that inherits it does not count
     */
    record Spelling(String name, Span first, int count) {}

    /** Every spelling, in order of letters. */
    static List<Spelling> of(Blog blog) {
        Map<String, Set<Span>> places = new TreeMap<>();
        blog.editions().stream()
                .flatMap(edition -> edition.listedPosts().stream())
                .flatMap(post -> post.header().place().tags().stream())
                .forEach(tag -> places.computeIfAbsent(tag.value(), any -> new TreeSet<>())
                        .add(tag.span()));
        return places.entrySet().stream()
                .map(tag -> new Spelling(
                        tag.getKey(),
                        tag.getValue().iterator().next(),
                        tag.getValue().size()))
                .toList();
    }
}
