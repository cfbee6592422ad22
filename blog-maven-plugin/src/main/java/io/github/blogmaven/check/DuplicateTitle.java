package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Edition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Two posts or pages with one title. */
final class DuplicateTitle implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return blog.editions().stream().flatMap(DuplicateTitle::check);
    }

    private static Stream<Finding> check(Edition edition) {
        Map<String, List<Text>> byTitle = new LinkedHashMap<>();
        Text.of(edition)
                .forEach(text -> byTitle.computeIfAbsent(key(text), any -> new ArrayList<>())
                        .add(text));
        return byTitle.values().stream().flatMap(DuplicateTitle::findings);
    }

    private static String key(Text text) {
        return text.address().title().plain().strip().toLowerCase(Locale.ROOT);
    }

    private static Span span(Text text) {
        return text.header().wording().title().map(Located::span).orElse(Span.ofFile(text.source()));
    }

    private static Stream<Finding> findings(List<Text> same) {
        return same.stream()
                .skip(1)
                .map(text -> new Finding(
                        span(text),
                        "'" + text.address().title().plain() + "' is also the title of '"
                                + same.get(0).source() + "'"));
    }
}
