package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.PostHeader;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Edition;
import java.util.ArrayList;
import java.util.Comparator;
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
        Map<String, List<Titled>> byTitle = new LinkedHashMap<>();
        Stream.concat(
                        edition.posts().stream().map(post -> new Titled(post.address(), post.header(), post.source())),
                        edition.pages().stream().map(page -> new Titled(page.address(), page.header(), page.source())))
                .sorted(Comparator.comparing(Titled::source))
                .forEach(text -> byTitle.computeIfAbsent(text.key(), any -> new ArrayList<>())
                        .add(text));
        return byTitle.values().stream().flatMap(DuplicateTitle::findings);
    }

    /** What has a title. */
    private record Titled(Address address, PostHeader header, String source) {
        private String key() {
            return address.title().plain().strip().toLowerCase(Locale.ROOT);
        }

        private Span span() {
            return header.wording().title().map(Located::span).orElse(Span.ofFile(source));
        }
    }

    private static Stream<Finding> findings(List<Titled> same) {
        return same.stream()
                .skip(1)
                .map(text -> new Finding(
                        text.span(),
                        "'" + text.address().title().plain() + "' is also the title of '"
                                + same.get(0).source() + "'"));
    }
}
