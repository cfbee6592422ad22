package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Series;
import java.util.Optional;
import java.util.stream.Stream;

/** A series that only its posts name. */
final class SeriesWithoutFile implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return Originals.series(blog)
                .filter(series -> series.source().isEmpty())
                .flatMap(series -> series.posts().stream().limit(1).map(post -> finding(series, post)));
    }

    private static Finding finding(Series series, Post first) {
        Span span = first.header().place().series().map(Located::span).orElse(Span.ofFile(first.source()));
        return new Finding(
                span,
                "series '" + series.id() + "' has no file; its guide only lists the parts",
                Optional.of("introduce it in 'series/" + series.id() + ".md'"));
    }
}
