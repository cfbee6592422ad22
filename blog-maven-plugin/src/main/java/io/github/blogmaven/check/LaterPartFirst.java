package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Relations;
import java.util.List;
import java.util.stream.Stream;

/** A post that counts on a later part of its own series. */
final class LaterPartFirst implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        PartOrder order = PartOrder.of(blog);
        return blog.editions().stream()
                .flatMap(edition -> edition.posts().stream())
                .flatMap(post -> check(post, blog.relationsOf(post), order))
                .distinct();
    }

    private static Stream<Finding> check(Post post, Relations relations, PartOrder order) {
        return Stream.concat(
                later(post, relations.requires(), " requires ", order),
                later(post, relations.revisits(), " revisits ", order));
    }

    private static Stream<Finding> later(Post post, List<Located<Address>> named, String verb, PartOrder order) {
        return named.stream()
                .filter(other -> other.value().kind() == Address.Kind.POST)
                .flatMap(other -> order.after(other.value().id(), post.id()).stream()
                        .map(later -> finding(other.span(), order.of(post.id()).orElseThrow(), verb, later)));
    }

    private static Finding finding(Span span, PartOrder.Place here, String verb, PartOrder.Place later) {
        return new Finding(
                span,
                "part " + here.number() + verb + "part " + later.number() + " of series '" + later.series()
                        + "', which comes later");
    }
}
