package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Part;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A part that is dated before the part it follows. */
final class PartOutOfOrder implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return Originals.series(blog).flatMap(series -> check(series).stream());
    }

    private static List<Finding> check(Series series) {
        List<Finding> findings = new ArrayList<>();
        Optional<Part> before = Optional.empty();
        for (Part part : series.parts()) {
            Optional<LocalDate> day = part.post().flatMap(PartOutOfOrder::day);
            if (day.isEmpty()) {
                continue;
            }
            before.filter(other -> dayOf(other).isAfter(day.get()))
                    .ifPresent(other -> findings.add(finding(other, part)));
            before = Optional.of(part);
        }
        return findings;
    }

    private static Finding finding(Part before, Part part) {
        Post post = part.post().orElseThrow();
        Span span = post.header().times().date().map(Located::span).orElse(Span.ofFile(post.source()));
        return new Finding(
                span,
                "part " + part.number() + " is dated " + dayOf(part) + ", before part " + before.number() + " ('"
                        + before.post().orElseThrow().source() + "', " + dayOf(before) + ")");
    }

    private static LocalDate dayOf(Part part) {
        return part.post().flatMap(PartOutOfOrder::day).orElseThrow();
    }

    private static Optional<LocalDate> day(Post post) {
        return post.date().map(date -> date.toLocalDate());
    }
}
