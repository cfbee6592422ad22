package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.SeriesHeader.WrittenPart;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Part;
import io.github.blogmaven.model.Series;
import io.github.blogmaven.model.Title;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A planned part that a translated series shows in the words of the original. */
final class UntranslatedPart implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return blog.editions().stream()
                .flatMap(edition -> edition.series().stream())
                .flatMap(series -> series.source().stream().flatMap(source -> check(series, source)));
    }

    /** A translation that lists the parts again has titles of its own. */
    private static Stream<Finding> check(Series series, String source) {
        List<Located<WrittenPart>> list = series.header().parts();
        boolean isOwn = list.stream().anyMatch(part -> part.span().path().equals(source));
        if (isOwn) {
            return Stream.empty();
        }
        Set<Title> written =
                list.stream().map(part -> Title.of(part.value().name())).collect(Collectors.toSet());
        return series.parts().stream()
                .filter(part -> part.isPlanned() && written.contains(part.title()))
                .map(part -> finding(part, list.get(0).span(), source));
    }

    private static Finding finding(Part part, Span list, String source) {
        return new Finding(
                Span.ofFile(source),
                "planned part '" + part.title().plain() + "' is shown with its title from '" + list.path() + "'",
                Optional.of("list 'parts' here too, with the titles in this language"));
    }
}
