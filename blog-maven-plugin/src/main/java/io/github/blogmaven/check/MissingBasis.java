package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Post;
import java.util.Optional;
import java.util.stream.Stream;

/** A post that does not say what it stands on, where {@code check.basis} asks for it. */
final class MissingBasis implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return Originals.posts(blog)
                .filter(post -> blog.settings().check().basisRequired()
                        && post.header().standing().basis().isEmpty())
                .map(post -> finding(blog, post));
    }

    private static Finding finding(Blog blog, Post post) {
        String known = String.join(", ", blog.settings().sources().basis().keySet());
        Span empty = post.header().emptyKeys().get("basis");
        return empty != null
                ? new Finding(empty, "'basis' has no value", Optional.of("write one of " + known))
                : new Finding(
                        Span.ofFile(post.source()),
                        "the post does not say what it is based on",
                        Optional.of("add 'basis', one of " + known));
    }
}
