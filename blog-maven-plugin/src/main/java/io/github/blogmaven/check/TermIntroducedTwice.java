package io.github.blogmaven.check;

import io.github.blogmaven.check.Introductions.Introduction;
import io.github.blogmaven.model.Blog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A term that a second post introduces. */
final class TermIntroducedTwice implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        PartOrder order = PartOrder.of(blog);
        Introductions introductions = Introductions.of(blog);
        return Originals.terms(blog)
                .map(term -> term.address().id())
                .flatMap(term -> check(term, introductions.of(term), order).stream());
    }

    /** Readers of one series need not have read another, so each may introduce the term. */
    private static List<Finding> check(String term, List<Introduction> newestFirst, PartOrder order) {
        List<Introduction> inOrder = new ArrayList<>(newestFirst);
        Collections.reverse(inOrder);
        inOrder.sort(Comparator.comparing(introduction -> number(introduction, order)));
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < inOrder.size(); i++) {
            Introduction second = inOrder.get(i);
            inOrder.subList(0, i).stream()
                    .filter(first -> series(first, order).equals(series(second, order)))
                    .findFirst()
                    .ifPresent(first -> findings.add(new Finding(
                            second.span(),
                            "'" + term + "' is already introduced by '"
                                    + first.post().source() + "'")));
        }
        return findings;
    }

    private static Integer number(Introduction introduction, PartOrder order) {
        return order.of(introduction.post().id()).map(PartOrder.Place::number).orElse(0);
    }

    private static Optional<String> series(Introduction introduction, PartOrder order) {
        return order.of(introduction.post().id()).map(PartOrder.Place::series);
    }
}
