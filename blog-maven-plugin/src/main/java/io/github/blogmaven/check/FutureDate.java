package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Publication;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A post that is dated so far in the future that the year is probably a slip. */
final class FutureDate implements Rule {
    /** Who plans ahead plans weeks or months. */
    private static final int YEARS = 1;

    @Override
    public Stream<Finding> check(Blog blog) {
        Stream<Post> visible = blog.editions().stream().flatMap((Edition edition) -> edition.posts().stream());
        LocalDate latest = blog.today().plusYears(YEARS);
        return Stream.concat(visible, blog.hidden().stream())
                .filter(post -> post.publication() == Publication.SCHEDULED)
                .flatMap(post -> post.date().stream()
                        .map(date -> date.toLocalDate())
                        .filter(day -> day.isAfter(latest))
                        .map(day -> finding(post, day)))
                .distinct();
    }

    private static Finding finding(Post post, LocalDate day) {
        Span span = post.header().times().date().map(Located::span).orElse(Span.ofFile(post.source()));
        return new Finding(
                span,
                "readers will not see this post before " + day,
                Optional.of("fix the year, or set 'draft: true' until the date is known"));
    }
}
