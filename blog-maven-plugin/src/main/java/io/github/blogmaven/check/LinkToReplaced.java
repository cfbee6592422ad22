package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Link;
import io.github.blogmaven.model.Post;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A link, a prerequisite or a step of a path to a post that another one replaces. */
final class LinkToReplaced implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        Stream<Finding> links = Links.of(blog)
                .filter(found -> found.link() instanceof Link.ToPage)
                .flatMap(
                        found -> check(
                                blog,
                                found.written().span(),
                                ((Link.ToPage) found.link()).address(),
                                found.in().address())
                                .stream());
        return Stream.concat(links, headers(blog)).distinct();
    }

    private static Stream<Finding> headers(Blog blog) {
        return blog.editions().stream()
                .flatMap(edition -> Stream.of(
                                edition.posts().stream()
                                        .flatMap(post -> check(
                                                blog, blog.relationsOf(post).requires(), post.address())),
                                edition.series().stream()
                                        .flatMap(series -> check(blog, series.requires(), series.address())),
                                edition.paths().stream().flatMap(path -> check(blog, path.steps(), path.address())))
                        .flatMap(findings -> findings));
    }

    private static Stream<Finding> check(Blog blog, List<Located<Address>> named, Address in) {
        return named.stream().flatMap(to -> check(blog, to.span(), to.value(), in).stream());
    }

    /** What replaces a post, or comes back to it, may well speak of it; so may the post itself. */
    private static Optional<Finding> check(Blog blog, Span span, Address target, Address in) {
        Optional<Address> replacement = target.kind() == Address.Kind.POST
                ? blog.post(target.url())
                        .flatMap(post -> blog.relationsOf(post).replacedBy())
                        .map(Located::value)
                : Optional.empty();
        return replacement
                .filter(other -> !isSame(in, target) && !isSame(in, other) && !revisits(blog, in, target))
                .map(other -> new Finding(
                        span,
                        "'" + target.id() + "' was replaced by '" + other.id() + "'",
                        Optional.of("write 'post:" + other.id() + "'")));
    }

    private static boolean isSame(Address one, Address other) {
        return one.kind() == other.kind() && one.id().equals(other.id());
    }

    private static boolean revisits(Blog blog, Address in, Address target) {
        Optional<Post> post = in.kind() == Address.Kind.POST ? blog.post(in.url()) : Optional.empty();
        return post.stream()
                .flatMap(from -> blog.relationsOf(from).revisits().stream())
                .anyMatch(named -> isSame(named.value(), target));
    }
}
