package io.github.blogmaven.resolve;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.draft.Draft;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.PostHeader;
import io.github.blogmaven.frontmatter.SeriesHeader;
import io.github.blogmaven.frontmatter.SeriesHeader.WrittenPart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The order of one series, the same in every language.
 *
 * <p>The list {@code parts} alone orders where a series has one; else the numbers {@code part} of its posts, and then
 * their ids, numbers in them counted as numbers.
 */
final class SeriesOrder {
    private final String id;
    private final Map<String, Group<PostHeader>> posts;
    private final List<Diagnostic> diagnostics;

    /**
     * @param posts every post of the blog by id
     * @param diagnostics where mistakes are told to
     */
    SeriesOrder(String id, Map<String, Group<PostHeader>> posts, List<Diagnostic> diagnostics) {
        this.id = id;
        this.posts = posts;
        this.diagnostics = diagnostics;
    }

    /**
     * One place of the order.
     *
     * @param post the id of the post there; absent where a part is planned
     * @param title of a planned part
     * @param isListed whether the series names it in {@code parts}
     */
    record Place(int number, Optional<String> post, String title, boolean isListed) {}

    /** The order of the posts that say they belong to the series. */
    List<Place> byNumber(List<Group<PostHeader>> members) {
        List<Group<PostHeader>> sorted = new ArrayList<>(members);
        sorted.sort(
                Comparator.comparing((Group<PostHeader> post) -> number(post).orElse(Integer.MAX_VALUE))
                        .thenComparing(post -> post.original().name().name(), NaturalOrder.INSTANCE)
                        .thenComparing(post -> post.original().name().date().orElse(LocalDate.MIN))
                        .thenComparing(Group::id));
        List<Place> places = new ArrayList<>();
        Map<Integer, Group<PostHeader>> taken = new HashMap<>();
        int next = 1;
        for (Group<PostHeader> post : sorted) {
            int number = number(post).orElse(next);
            Group<PostHeader> other = taken.putIfAbsent(number, post);
            if (other != null) {
                reportDuplicate(post, other, number);
            }
            places.add(new Place(number, Optional.of(post.id()), "", false));
            next = number + 1;
        }
        return places;
    }

    /** The order a series lists; a post that disagrees is reported. */
    List<Place> listed(SeriesHeader header, List<Group<PostHeader>> members) {
        List<Place> places = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        int number = firstNumber(header);
        for (Located<WrittenPart> part : header.parts()) {
            Optional<Place> place = place(part, number, listed);
            if (place.isPresent()) {
                places.add(place.get());
                number++;
            }
        }
        for (Group<PostHeader> member : members) {
            if (!listed.contains(member.id())) {
                reportUnlisted(member, header);
            }
        }
        return places;
    }

    private Optional<Place> place(Located<WrittenPart> part, int number, Set<String> listed) {
        String name = part.value().name();
        Group<PostHeader> post = part.value().isPlanned() ? null : posts.get(name);
        if (post == null) {
            if (part.value().isLikeAnId()) {
                String hint = NearMiss.hint(name, posts.keySet())
                        .orElse("a part that is only planned is written as 'title: …'");
                diagnostics.add(Mistake.UNKNOWN_PART.at(part.span(), "no post with the id '" + name + "'", hint));
            }
            return Optional.of(new Place(number, Optional.empty(), name, true));
        }
        if (!listed.add(name)) {
            diagnostics.add(Mistake.DUPLICATE_PART.at(part.span(), "'" + name + "' is listed twice"));
            return Optional.empty();
        }
        reportMismatch(post, number, part.span());
        return Optional.of(new Place(number, Optional.of(name), "", true));
    }

    /** The first number is 0 where the first post of the list says so, else 1. */
    private int firstNumber(SeriesHeader header) {
        return header.parts().stream()
                .map(part -> posts.get(part.value().name()))
                .limit(1)
                .filter(post -> post != null && number(post).equals(Optional.of(0)))
                .map(post -> 0)
                .findFirst()
                .orElse(1);
    }

    private void reportMismatch(Group<PostHeader> post, int number, Span listed) {
        PostHeader header = post.original().header();
        header.place().part().filter(part -> part.value() != number).ifPresent(part -> {
            String message = "part " + part.value() + " here, but part " + number + " in the list of series '" + id
                    + "' (" + listed.place() + ")";
            diagnostics.add(Mistake.PART_MISMATCH.at(part.span(), message, "leave out 'part'; the list orders"));
        });
        header.place()
                .series()
                .filter(series -> !Names.sameSeries(series.value(), id))
                .ifPresent(series -> {
                    String message = "the post says it belongs to series '" + series.value() + "', but series '" + id
                            + "' lists it (" + listed.place() + ")";
                    diagnostics.add(Mistake.SERIES_CONFLICT.at(series.span(), message));
                });
    }

    private void reportDuplicate(Group<PostHeader> post, Group<PostHeader> other, int number) {
        Draft<PostHeader> draft = post.original();
        Span span = draft.header().place().part().map(Located::span).orElse(Span.ofFile(draft.source()));
        diagnostics.add(Mistake.DUPLICATE_PART.at(
                span,
                "part " + number + " of series '" + id + "' is also '"
                        + other.original().source() + "'"));
    }

    private void reportUnlisted(Group<PostHeader> member, SeriesHeader header) {
        member.original().header().place().series().ifPresent(series -> {
            Span list = header.parts().get(0).span();
            String message = "series '" + id + "' does not list this post in its 'parts' (" + list.place() + ")";
            diagnostics.add(Mistake.SERIES_CONFLICT.at(series.span(), message, "add '" + member.id() + "' there"));
        });
    }

    private static Optional<Integer> number(Group<PostHeader> post) {
        return post.original().header().place().part().map(Located::value);
    }
}
