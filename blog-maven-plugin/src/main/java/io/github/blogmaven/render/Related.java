package io.github.blogmaven.render;

import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Series;
import io.github.blogmaven.model.Slug;
import io.github.blogmaven.model.Tag;
import io.github.blogmaven.settings.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Finds posts that a reader of a post may want next, outside of its series.
 *
 * <p>A tag that two posts share counts the more the fewer posts have it; one on more than {@link #MAX_POSTS} posts says
 * nothing. Of as many points the newer post goes first.
 */
final class Related {
    private static final int MAX_POSTS = 100;
    private static final int MAX_RELATED = 3;
    private static final long POINTS_OF_A_TAG = 1_000_000;

    private final Blog blog;

    /** For every tag of few posts, its posts with the points each has from it: the place in the order of posts in the
     * upper half of a number, the points in the lower. */
    private final Map<Language, Map<String, long[]>> pointsByTag = new HashMap<>();

    Related(Blog blog) {
        this.blog = blog;
        blog.editions().forEach(edition -> pointsByTag.put(edition.language(), points(edition)));
    }

    private static Map<String, long[]> points(Edition edition) {
        Map<String, long[]> points = new HashMap<>();
        for (Tag tag : edition.tags()) {
            if (tag.posts().size() <= MAX_POSTS) {
                long each = POINTS_OF_A_TAG / tag.posts().size();
                points.put(
                        tag.address().id(),
                        tag.posts().stream()
                                .mapToLong(post -> ((long) edition.order(post.id()) << 32) | each)
                                .toArray());
            }
        }
        return points;
    }

    List<Post> to(Post post) {
        Optional<Edition> edition = blog.edition(post.language());
        Map<String, long[]> points = pointsByTag.getOrDefault(post.language(), Map.of());
        long[] all = post.header().place().tags().stream()
                .map(tag -> Slug.of(tag.value()))
                .distinct()
                .map(points::get)
                .filter(own -> own != null)
                .flatMapToLong(LongStream::of)
                .sorted()
                .toArray();
        return all.length == 0
                ? List.of()
                : edition.map(own -> best(all, post, own)).orElse(List.of());
    }

    /** The posts with the most points; those of one post stand side by side. */
    private static List<Post> best(long[] points, Post post, Edition edition) {
        long[] best = new long[MAX_RELATED];
        int next;
        for (int i = 0; i < points.length; i = next) {
            long order = points[i] >> 32;
            long sum = 0;
            for (next = i; next < points.length && points[next] >> 32 == order; next++) {
                sum += points[next] & 0xFFFF_FFFFL;
            }
            // The fewer points first, and of as many the later post, so that the best stand at the end.
            long rank = (sum << 24) | (0xFF_FFFF - order);
            if (rank > best[0] && isElsewhere(edition.posts().get((int) order), post, edition)) {
                best[0] = rank;
                Arrays.sort(best);
            }
        }
        List<Post> related = new ArrayList<>();
        for (int i = MAX_RELATED - 1; i >= 0; i--) {
            if (best[i] > 0) {
                related.add(edition.posts().get((int) (0xFF_FFFF - (best[i] & 0xFF_FFFF))));
            }
        }
        return related;
    }

    private static boolean isElsewhere(Post other, Post post, Edition edition) {
        Optional<Series> series = edition.seriesOf(post);
        boolean isInSameSeries = series.isPresent()
                && edition.seriesOf(other)
                        .filter(own -> own.id().equals(series.get().id()))
                        .isPresent();
        return !other.id().equals(post.id()) && !isInSameSeries;
    }
}
