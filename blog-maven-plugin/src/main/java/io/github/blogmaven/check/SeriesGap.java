package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Part;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Publication;
import io.github.blogmaven.model.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A series whose numbers leave out a part. */
final class SeriesGap implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return Originals.series(blog).flatMap(series -> check(series).stream());
    }

    private static List<Finding> check(Series series) {
        List<Finding> findings = new ArrayList<>();
        Optional<Part> before = Optional.empty();
        for (Part part : series.parts()) {
            int expected = before.map(Part::number).orElse(0) + 1;
            if (part.number() > expected && part.post().isPresent()) {
                findings.add(finding(series, before, part, part.post().get()));
            }
            before = Optional.of(part);
        }
        return findings;
    }

    private static Finding finding(Series series, Optional<Part> before, Part part, Post post) {
        Span span = post.header().place().part().map(Located::span).orElse(Span.ofFile(post.source()));
        String start = "part " + part.number() + " of series '" + series.id() + "' ";
        if (before.isEmpty()) {
            return new Finding(span, start + "is the first; " + missing(1, part));
        }
        String follows = "follows part " + before.get().number()
                + before.get()
                        .post()
                        .map(other -> " ('" + other.source() + "')")
                        .orElse("");
        int expected = before.get().number() + 1;
        return new Finding(span, start + follows + "; " + state(series, expected, part));
    }

    private static String state(Series series, int expected, Part part) {
        return series.hidden().stream()
                .filter(hidden -> hidden.number() == expected)
                .flatMap(hidden -> hidden.post().stream())
                .findFirst()
                .map(post -> "part " + expected + " is "
                        + (post.publication() == Publication.DRAFT ? "a draft" : "dated in the future") + " ('"
                        + post.source() + "')")
                .orElseGet(() -> missing(expected, part));
    }

    private static String missing(int first, Part next) {
        int last = next.number() - 1;
        return first == last ? "there is no part " + first : "there are no parts " + first + " to " + last;
    }
}
