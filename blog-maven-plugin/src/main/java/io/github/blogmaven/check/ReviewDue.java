package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.PostHeader;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Post;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** A post that should have been read through again by now. */
final class ReviewDue implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return blog.editions().stream()
                .flatMap(edition -> edition.posts().stream())
                .filter(post -> blog.relationsOf(post).replacedBy().isEmpty())
                .filter(post -> Originals.of(post, blog).isEmpty() || hasOwnReview(post))
                .flatMap(post -> check(blog, post).stream());
    }

    /** A translation is read together with its original, unless it says when it was itself. */
    private static boolean hasOwnReview(Post post) {
        return post.header()
                .times()
                .reviewed()
                .filter(reviewed -> reviewed.span().path().equals(post.source()))
                .isPresent();
    }

    private static Optional<Finding> check(Blog blog, Post post) {
        PostHeader.Times times = post.header().times();
        Optional<LocalDate> last =
                times.reviewed().map(reviewed -> reviewed.value().toLocalDate()).or(() -> lastChange(post));
        Optional<Period> after = times.reviewAfter()
                .map(Located::value)
                .or(() -> blog.settings().check().reviewAfter());
        Optional<LocalDate> due = last.flatMap(day -> after.map(day::plus));
        return due.filter(day -> !blog.today().isBefore(day)).map(day -> finding(post, last.orElseThrow(), day));
    }

    /** Who changed a post that nobody reviewed will have read it. */
    private static Optional<LocalDate> lastChange(Post post) {
        return Stream.concat(post.date().stream(), post.updated().stream())
                .map(LocalDateTime::toLocalDate)
                .max(Comparator.naturalOrder());
    }

    private static Finding finding(Post post, LocalDate last, LocalDate due) {
        PostHeader.Times times = post.header().times();
        Span span = times.reviewed()
                .or(times::updated)
                .or(times::date)
                .map(Located::span)
                .orElse(Span.ofFile(post.source()));
        String what = times.reviewed().isPresent() ? "last reviewed" : "never reviewed, last changed";
        return new Finding(
                span,
                "review due since " + due + "; " + what + " on " + last,
                Optional.of("review the post, and set 'reviewed'"));
    }
}
