package io.github.blogmaven.resolve;

import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Slug;
import io.github.blogmaven.model.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers posts by tag; spellings that make one address are one tag. */
final class Tags {
    private Tags() {}

    /** The listed posts of every tag, by slug, in the order the posts are given in. */
    static Map<String, List<Post>> of(List<Post> posts) {
        Map<String, List<Post>> bySlug = new TreeMap<>();
        for (Post post : posts) {
            if (post.isUnlisted()) {
                continue;
            }
            post.header().place().tags().stream()
                    .map(tag -> Slug.of(tag.value()))
                    .distinct()
                    .forEach(slug -> bySlug.computeIfAbsent(slug, any -> new ArrayList<>())
                            .add(post));
        }
        return bySlug;
    }

    /** The spelling of a tag that most posts use; of as many, the first in order of letters. */
    static Title name(String slug, List<Post> posts) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Post post : posts) {
            post.header().place().tags().stream()
                    .map(Located::value)
                    .filter(tag -> Slug.of(tag).equals(slug))
                    .forEach(tag -> counts.merge(tag, 1, Integer::sum));
        }
        String name = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(slug);
        return Title.of(name);
    }
}
