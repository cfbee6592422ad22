package io.github.blogmaven.check;

import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.SeriesHeader.Status;
import io.github.blogmaven.frontmatter.SeriesHeader.WrittenPart;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Series;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** An id that no post has was told already. */
    private static Optional<Finding> finding(Series series, Located<Status> status) {
        Set<String> ids = series.header().parts().stream()
                .map(Located::value)
                .filter(WrittenPart::isLikeAnId)
                .map(WrittenPart::name)
                .collect(Collectors.toSet());
        return series.parts().stream()
                .filter(part -> part.isPlanned() && !ids.contains(part.title().plain()))
                .findFirst()
                .map(part -> new Finding(
                        status.span(),
                        "the series is marked as complete, but part " + part.number() + " is only planned: '"
                                + part.title().plain() + "'"));
    }
}
