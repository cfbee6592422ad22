package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Post;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A post without a date in a blog whose posts have one. */
final class MissingDate implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        List<Post> posts = blog.editions().stream()
                .flatMap(edition -> edition.listedPosts().stream())
                .toList();
        List<Post> undated =
                posts.stream().filter(post -> post.date().isEmpty()).toList();
        boolean isHabit = undated.size() * 2 >= posts.size();
        return isHabit ? Stream.empty() : undated.stream().map(MissingDate::finding);
    }

    private static Finding finding(Post post) {
        String effect = "; lists put it last, and feeds leave it out";
        Span empty = post.header().emptyKeys().get("date");
        return empty != null
                ? new Finding(empty, "'date' has no value" + effect, Optional.of("write the date as 2026-01-31"))
                : new Finding(
                        Span.ofFile(post.source()),
                        "the post has no date" + effect,
                        Optional.of("add 'date' to its header, or a date to its file name"));
    }
}
