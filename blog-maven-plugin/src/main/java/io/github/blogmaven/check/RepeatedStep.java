package io.github.blogmaven.check;

import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.ReadingPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A path that leads to the same post twice. */
final class RepeatedStep implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        Map<String, List<String>> postsOfSeries = new HashMap<>();
        Originals.series(blog)
                .forEach(series -> postsOfSeries.put(
                        series.id(),
                        series.posts().stream().map(post -> post.id()).toList()));
        return blog.editions().stream()
                .flatMap(edition -> edition.paths().stream())
                .flatMap(path -> check(path, postsOfSeries).stream())
                .distinct();
    }

    private static List<Finding> check(ReadingPath path, Map<String, List<String>> postsOfSeries) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Located<Address>> stepOfPost = new HashMap<>();
        for (Located<Address> step : path.steps()) {
            Address address = step.value();
            List<String> posts = address.kind() == Address.Kind.SERIES
                    ? postsOfSeries.getOrDefault(address.id(), List.of())
                    : List.of(address.id());
            Optional<Located<Address>> first = Optional.empty();
            for (String post : posts) {
                first = first.or(() -> Optional.ofNullable(stepOfPost.get(post)));
                stepOfPost.putIfAbsent(post, step);
            }
            first.ifPresent(earlier -> findings.add(finding(step, earlier)));
        }
        return findings;
    }

    private static Finding finding(Located<Address> step, Located<Address> earlier) {
        String name = name(step.value());
        String place = " (" + earlier.span().place() + ")";
        boolean isSame = step.value().equals(earlier.value());
        boolean isWhole = step.value().kind() == Address.Kind.SERIES;
        String message = isSame
                ? name + " is already a step of this path"
                : isWhole
                        ? name + " contains " + name(earlier.value()) + ", which is already a step"
                        : name + " is in " + name(earlier.value()) + ", which is already a step";
        return new Finding(step.span(), message + place);
    }

    private static String name(Address address) {
        return (address.kind() == Address.Kind.SERIES ? "series '" : "'") + address.id() + "'";
    }
}
