package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Term;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A term that a text uses before the part of its series that introduces it. */
final class EarlyMention implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        Map<String, String> termsByName = new HashMap<>();
        blog.editions().stream()
                .flatMap((Edition edition) -> edition.terms().stream())
                .forEach(term -> addNames(term, termsByName));
        Introductions introductions = Introductions.of(blog);
        PartOrder order = PartOrder.of(blog);
        return blog.editions().stream()
                .flatMap(edition -> edition.posts().stream())
                .flatMap(post -> check(post, termsByName, introductions, order));
    }

    private static void addNames(Term term, Map<String, String> termsByName) {
        String id = term.address().id();
        termsByName.putIfAbsent(lower(term.address().title().plain()), id);
        term.aliases().forEach(alias -> termsByName.putIfAbsent(lower(alias), id));
    }

    /** Each term once in a text. */
    private static Stream<Finding> check(
            Post post, Map<String, String> termsByName, Introductions introductions, PartOrder order) {
        Set<String> seen = new HashSet<>();
        return post.body().notes().remarks().stream()
                .filter(remark -> remark.kind() == Remark.Kind.WORD)
                .flatMap(remark -> Optional.ofNullable(termsByName.get(lower(remark.words()))).stream()
                        .filter(seen::add)
                        .flatMap(term -> introductions.afterPart(term, post.id(), order).stream()
                                .map(later -> new Finding(
                                        remark.span(),
                                        "'" + remark.words() + "' is introduced in part " + later + "; this is part "
                                                + order.number(post.id())))));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
