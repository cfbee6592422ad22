package io.github.blogmaven.check;

import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Post;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/** A post that was changed after its last review. */
final class UpdatedAfterReview implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return blog.editions().stream()
                .flatMap(edition -> edition.posts().stream())
                .flatMap(post -> check(post).stream());
    }

    /** What a translation inherits says nothing of when it was read itself. */
    private static Optional<Finding> check(Post post) {
        return post.header()
                .times()
                .reviewed()
                .filter(reviewed -> reviewed.span().path().equals(post.source()))
                .flatMap(reviewed -> post.updated()
                        .filter(updated ->
                                updated.toLocalDate().isAfter(reviewed.value().toLocalDate()))
                        .map(updated -> finding(reviewed, updated)));
    }

    private static Finding finding(Located<LocalDateTime> reviewed, LocalDateTime updated) {
        return new Finding(
                reviewed.span(),
                "reviewed on " + reviewed.value().toLocalDate() + ", but changed on " + updated.toLocalDate());
    }
}
