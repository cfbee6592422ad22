package io.github.blogmaven.check;

import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Link;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A link to a term that only a later part of the series introduces. */
final class TermBeforeIntroduction implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        PartOrder order = PartOrder.of(blog);
        Introductions introductions = Introductions.of(blog);
        Set<List<String>> seen = new HashSet<>();
        return Links.of(blog)
                .filter(found -> found.in().address().kind() == Address.Kind.POST
                        && term(found.link()).isPresent())
                .filter(found ->
                        seen.add(List.of(found.in().source(), term(found.link()).orElseThrow())))
                .flatMap(found -> check(found, introductions, order).stream());
    }

    private static Optional<String> term(Link link) {
        return link instanceof Link.ToPage page && page.address().kind() == Address.Kind.TERM
                ? Optional.of(page.address().id())
                : Optional.empty();
    }

    private static Optional<Finding> check(Links.Found found, Introductions introductions, PartOrder order) {
        String term = term(found.link()).orElseThrow();
        String post = found.in().address().id();
        return introductions
                .afterPart(term, post, order)
                .map(number -> new Finding(
                        found.written().span(),
                        "part " + number + " introduces '" + term + "'; this is part " + order.number(post)));
    }
}
