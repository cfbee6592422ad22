package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.SeriesHeader.Status;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Series;
import java.util.Optional;
import java.util.stream.Stream;

/** A series of one part that promises no other. */
final class SinglePartSeries implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return Originals.series(blog)
                .filter(series -> series.parts().size() == 1 && series.hidden().isEmpty())
                .filter(series -> !promisesMore(series))
                .flatMap(series -> series.posts().stream().map(post -> finding(series, post)));
    }

    private static boolean promisesMore(Series series) {
        return series.header()
                .status()
                .map(Located::value)
                .filter(status -> status != Status.COMPLETE)
                .isPresent();
    }

    private static Finding finding(Series series, Post post) {
        Span span = post.header().place().series().map(Located::span).orElse(Span.ofFile(post.source()));
        String file = series.source().orElse("series/" + series.id() + ".md");
        return new Finding(
                span,
                "series '" + series.id() + "' has no other part",
                Optional.of("set 'status: ongoing' in '" + file + "', or list the planned parts there"));
    }
}
