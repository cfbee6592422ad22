package io.github.blogmaven.check;

import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.StandingPage;
import java.util.Comparator;
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
        return Stream.concat(
                        edition.posts().stream().map(Post::header),
                        edition.pages().stream().map(StandingPage::header))
                .flatMap(header -> header.wording().description().stream())
                .filter(description -> !description.value().isBlank())
                .sorted(Comparator.comparing(Located::span))
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
