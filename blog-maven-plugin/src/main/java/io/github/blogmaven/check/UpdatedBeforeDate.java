package io.github.blogmaven.check;

import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Post;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/** A post that was changed before it was written. */
final class UpdatedBeforeDate implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return blog.editions().stream()
                .flatMap(edition -> edition.posts().stream())
                .flatMap(post -> finding(post).stream())
                .distinct();
    }

    private static Optional<Finding> finding(Post post) {
        Optional<LocalDate> date = post.date().map(LocalDateTime::toLocalDate);
        return post.header()
                .times()
                .updated()
                .filter(updated -> date.filter(
                                day -> updated.value().toLocalDate().isBefore(day))
                        .isPresent())
                .map(updated -> new Finding(
                        updated.span(),
                        "updated on " + updated.value().toLocalDate() + ", before its date, " + date.orElseThrow()));
    }
}
