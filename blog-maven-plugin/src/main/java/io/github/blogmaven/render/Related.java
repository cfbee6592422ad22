package io.github.blogmaven.render;

import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Series;
import io.github.blogmaven.model.Slug;
import io.github.blogmaven.model.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds posts that a reader of a post may want next, outside of its series.
 *
 * <p>A tag that two posts share counts the more the fewer posts have it; one on more than {@link #MAX_POSTS} posts says
 * nothing. Of as many points the newer post goes first.
 */
final class Related {
    private static final int MAX_POSTS = 200;
    private static final int MAX_RELATED = 3;

    private final Blog blog;

    Related(Blog blog) {
        this.blog = blog;
    }

    List<Post> to(Post post) {
        Optional<Edition> edition = blog.edition(post.language());
        Map<String, Double> points = new HashMap<>();
        Map<String, Post> candidates = new HashMap<>();
        edition.ifPresent(own -> post.header().place().tags().stream()
                .map(Located::value)
                .map(Slug::of)
                .distinct()
                .flatMap(slug -> own.tag(slug).stream())
                .filter(tag -> tag.posts().size() <= MAX_POSTS)
                .forEach(tag -> addPoints(own, post, tag, points, candidates)));
        List<Post> found = new ArrayList<>(candidates.values());
        found.sort(Comparator.comparing((Post other) -> points.getOrDefault(other.id(), 0.0), Comparator.reverseOrder())
                .thenComparing(other -> other.date().orElse(null), Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(Post::id));
        return found.subList(0, Math.min(MAX_RELATED, found.size()));
    }

    private static void addPoints(
            Edition edition, Post post, Tag tag, Map<String, Double> points, Map<String, Post> candidates) {
        String series = edition.seriesOf(post).map(Series::id).orElse(null);
        for (Post other : tag.posts()) {
            String otherSeries = edition.seriesOf(other).map(Series::id).orElse(null);
            boolean isInSameSeries = series != null && Objects.equals(series, otherSeries);
            if (!other.id().equals(post.id()) && !isInSameSeries) {
                points.merge(other.id(), 1.0 / tag.posts().size(), Double::sum);
                candidates.putIfAbsent(other.id(), other);
            }
        }
    }
}
