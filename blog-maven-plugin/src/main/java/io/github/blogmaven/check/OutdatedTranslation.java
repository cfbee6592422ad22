package io.github.blogmaven.check;

import io.github.blogmaven.frontmatter.PostHeader;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Post;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A translation that follows an older text than the original is now. */
final class OutdatedTranslation implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return blog.editions().stream()
                .flatMap(edition -> edition.posts().stream())
                .flatMap(post -> Originals.of(post, blog).stream().flatMap(original -> check(post, original).stream()));
    }

    private static Optional<Finding> check(Post post, Post original) {
        return post.header()
                .standing()
                .follows()
                .flatMap(follows -> day(follows.value())
                        .flatMap(day -> lastChange(original)
                                .filter(day::isBefore)
                                .map(change -> new Finding(
                                        follows.span(),
                                        "the translation follows the version of " + day + ", but '" + original.source()
                                                + "' was changed on " + change))));
    }

    /** What is no date, such as the name of a commit, is none of our business. */
    private static Optional<LocalDate> day(String follows) {
        try {
            return Optional.of(LocalDate.parse(follows.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> lastChange(Post post) {
        Stream<LocalDateTime> notes = post.header().times().changes().stream().map(PostHeader.Change::date);
        return Stream.of(post.date().stream(), post.updated().stream(), notes)
                .flatMap(times -> times)
                .map(LocalDateTime::toLocalDate)
                .max(Comparator.naturalOrder());
    }
}
