package io.github.blogmaven.check;

import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.SeriesHeader.Status;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Part;
import io.github.blogmaven.model.Series;
import java.util.Optional;
import java.util.stream.Stream;

/** A series that says it is complete and has planned parts. */
final class UnfinishedSeries implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return Originals.series(blog)
                .flatMap(series -> series.header().status().stream()
                        .filter(status -> status.value() == Status.COMPLETE)
                        .flatMap(status -> finding(series, status).stream()));
    }

    private static Optional<Finding> finding(Series series, Located<Status> status) {
        return series.parts().stream()
                .filter(Part::isPlanned)
                .findFirst()
                .map(part -> new Finding(
                        status.span(),
                        "the series is not complete; part " + part.number() + " is planned: '"
                                + part.title().plain() + "'"));
    }
}
