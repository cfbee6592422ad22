package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.markdown.Heading;
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
    public Stream<Finding> check(Blog blog) {
        return blog.editions().stream().flatMap(edition -> check(blog, edition));
    }

    private static Stream<Finding> check(Blog blog, Edition edition) {
        List<String> sections = blog.settings().check().sections().getOrDefault(edition.language(), List.of());
        return edition.posts().stream()
                .flatMap(post -> sections.stream()
                        .filter(section -> find(post, section).isEmpty())
                        .map(section -> finding(post, section, sections)));
    }

    /** Where a heading was probably meant to be the section, it is there; else where the section belongs. */
    private static Finding finding(Post post, String section, List<String> sections) {
        String message = "the post has no section '" + section + "'";
        List<Heading> others = post.body().headings().stream()
                .filter(heading -> sections.stream().noneMatch(other -> isSame(heading, other)))
                .toList();
        Optional<Heading> near = NearMiss.of(
                        section, others.stream().map(Heading::text).toList())
                .flatMap(text -> others.stream()
                        .filter(heading -> heading.text().equals(text))
                        .findFirst());
        if (near.isPresent()) {
            return new Finding(near.get().span(), message, Optional.of("write '" + section + "' here"));
        }
        int place = sections.indexOf(section);
        Optional<Heading> before = sections.subList(0, place).stream()
                .flatMap(other -> find(post, other).stream())
                .reduce((earlier, later) -> later);
        return before.map(heading ->
                        new Finding(heading.span(), message, Optional.of("it comes after '" + heading.text() + "'")))
                .orElseGet(() -> new Finding(Span.ofFile(post.source()), message));
    }

    private static Optional<Heading> find(Post post, String section) {
        return post.body().headings().stream()
                .filter(heading -> isSame(heading, section))
                .findFirst();
    }

    /** Letters and digits make a heading the same; a question mark or another case does not make it another. */
    private static boolean isSame(Heading heading, String section) {
        return letters(heading.text()).equals(letters(section));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
