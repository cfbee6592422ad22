package io.github.blogmaven.check;

import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Edition;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Two posts or pages with one description. */
final class DuplicateDescription implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return blog.editions().stream().flatMap(DuplicateDescription::check);
    }

    private static Stream<Finding> check(Edition edition) {
        Map<String, Located<String>> first = new HashMap<>();
        return Text.of(edition)
                .flatMap(text -> text.header().wording().description().stream())
                .filter(description -> !description.value().isBlank())
                .flatMap(description -> {
                    Located<String> other =
                            first.putIfAbsent(description.value().strip(), description);
                    return other == null
                            ? Stream.empty()
                            : Stream.of(new Finding(
                                    description.span(), "'" + other.span().path() + "' has the same description"));
                });
    }
}
