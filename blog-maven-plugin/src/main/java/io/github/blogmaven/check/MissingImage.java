package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Link;
import java.util.Optional;
import java.util.stream.Stream;

/** An image, or another file a page shows, that is not there. */
final class MissingImage implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        Stream<Finding> shown = Links.of(blog)
                .filter(found -> found.written().kind().isFile())
                .filter(found -> !found.isForeign())
                .filter(found -> WebAddress.problem(found).isEmpty())
                .flatMap(found -> finding(found.written().span(), found.link()).stream());
        return Stream.of(shown, ofHeaders(blog), ofAuthors(blog), ofSettings(blog))
                .flatMap(findings -> findings);
    }

    /** A picture that a translation inherits is told once. */
    private static Stream<Finding> ofHeaders(Blog blog) {
        Stream<Optional<Finding>> ofPosts = blog.editions().stream()
                .flatMap(edition -> edition.posts().stream())
                .map(post ->
                        finding(post.header().image(), blog.relationsOf(post).image()));
        Stream<Optional<Finding>> ofPages = blog.editions().stream()
                .flatMap(edition -> edition.pages().stream())
                .map(page ->
                        finding(page.header().image(), blog.relationsOf(page).image()));
        return Stream.concat(ofPosts, ofPages).flatMap(Optional::stream).distinct();
    }

    private static Stream<Finding> ofAuthors(Blog blog) {
        return blog.editions().stream()
                .flatMap(edition -> edition.authors().stream())
                .flatMap(author -> finding(author.image(), blog.portraitOf(author)).stream())
                .distinct();
    }

    private static Stream<Finding> ofSettings(Blog blog) {
        return Stream.of(
                        finding(blog.settings().theme().logo(), blog.looks().logo()),
                        finding(blog.settings().theme().favicon(), blog.looks().favicon()))
                .flatMap(Optional::stream);
    }

    private static Optional<Finding> finding(Optional<Located<String>> written, Optional<Link> link) {
        return written.flatMap(image -> link.flatMap(target -> finding(image.span(), target)));
    }

    private static Optional<Finding> finding(Span span, Link link) {
        return link instanceof Link.Broken broken
                ? Optional.of(new Finding(span, broken.problem(), broken.hint()))
                : Optional.empty();
    }
}
