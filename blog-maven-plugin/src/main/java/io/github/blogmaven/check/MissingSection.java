package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Severity;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.Post;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A post without a section that {@code check.sections} asks of every post. */
final class MissingSection implements Rule {
    @Override
    public String id() {
        return "missing-section";
    }

    @Override
    public Optional<Severity> severity() {
        return Optional.of(Severity.WARNING);
    }

    @Override
    public Stream<Finding> check(Blog blog) {
        return blog.editions().stream().flatMap(edition -> check(blog, edition));
    }

    private static Stream<Finding> check(Blog blog, Edition edition) {
        List<String> sections = blog.settings().check().sections().getOrDefault(edition.language(), List.of());
        return edition.posts().stream()
                .flatMap(post -> sections.stream()
                        .filter(section -> !has(post, section))
                        .map(section ->
                                new Finding(Span.ofFile(post.source()), "the post has no section '" + section + "'")));
    }

    /** Letters and digits make a heading the same; a question mark or another case does not make it another. */
    private static boolean has(Post post, String section) {
        return post.body().headings().stream()
                .anyMatch(heading -> letters(heading.text()).equals(letters(section)));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
