package io.github.blogmaven.check;

import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.ReadingPath;
import io.github.blogmaven.model.Series;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A step of a path that requires a later step of it. */
final class StepBeforePrerequisite implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return blog.editions().stream()
                .flatMap(edition -> edition.paths().stream())
                .flatMap(path -> check(blog, path).stream())
                .distinct();
    }

    private static List<Finding> check(Blog blog, ReadingPath path) {
        Map<String, Integer> firstAt = new HashMap<>();
        for (int i = 0; i < path.steps().size(); i++) {
            Address step = path.steps().get(i).value();
            firstAt.putIfAbsent(name(step), i);
            for (Post post : posts(blog, step)) {
                firstAt.putIfAbsent(name(post.address()), i);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < path.steps().size(); i++) {
            Located<Address> step = path.steps().get(i);
            for (Address required : requires(blog, step.value())) {
                int at = firstAt.getOrDefault(name(required), i);
                if (at > i) {
                    findings.add(finding(step, required, path.steps().get(at)));
                }
            }
        }
        return findings;
    }

    private static Finding finding(Located<Address> step, Address required, Located<Address> later) {
        return new Finding(
                step.span(),
                name(step.value()) + " requires " + name(required) + ", which is a later step ("
                        + later.span().place() + ")");
    }

    /** What is to be read before a step; a post asks for what its series asks for. */
    private static List<Address> requires(Blog blog, Address step) {
        Stream<Series> series = step.kind() == Address.Kind.SERIES
                ? blog.series(step).stream()
                : blog.post(step.url()).stream().flatMap(post -> seriesOf(blog, post).stream());
        Stream<Located<Address>> ofPosts =
                posts(blog, step).stream().flatMap(post -> blog.relationsOf(post).requires().stream());
        return Stream.concat(series.flatMap(one -> one.requires().stream()), ofPosts)
                .map(Located::value)
                .distinct()
                .toList();
    }

    private static Optional<Series> seriesOf(Blog blog, Post post) {
        return blog.edition(post.language()).flatMap((Edition edition) -> edition.seriesOf(post));
    }

    private static List<Post> posts(Blog blog, Address step) {
        return step.kind() == Address.Kind.SERIES
                ? blog.series(step).map(Series::posts).orElse(List.of())
                : blog.post(step.url()).stream().toList();
    }

    private static String name(Address address) {
        return (address.kind() == Address.Kind.SERIES ? "series '" : "'") + address.id() + "'";
    }
}
