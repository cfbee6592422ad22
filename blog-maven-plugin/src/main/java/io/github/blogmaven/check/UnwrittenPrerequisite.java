package io.github.blogmaven.check;

import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Series;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A series to read before, of which readers can read no part yet. */
final class UnwrittenPrerequisite implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        Set<String> unwritten = Originals.series(blog)
                .filter(series -> series.posts().isEmpty())
                .map(Series::id)
                .collect(Collectors.toSet());
        Stream<Located<Address>> ofSeries = blog.editions().stream()
                .flatMap(edition -> edition.series().stream())
                .flatMap(series -> series.requires().stream());
        Stream<Located<Address>> ofPosts = blog.editions().stream()
                .flatMap(edition -> edition.posts().stream())
                .flatMap(post -> blog.relationsOf(post).requires().stream());
        return Stream.concat(ofSeries, ofPosts)
                .filter(required -> required.value().kind() == Address.Kind.SERIES
                        && unwritten.contains(required.value().id()))
                .map(required -> new Finding(
                        required.span(), "series '" + required.value().id() + "' has no published parts yet"))
                .distinct();
    }
}
