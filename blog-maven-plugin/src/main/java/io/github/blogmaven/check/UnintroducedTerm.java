package io.github.blogmaven.check;

import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Term;
import java.util.Optional;
import java.util.stream.Stream;

/** A term that no post introduces, in a blog whose posts introduce terms. */
final class UnintroducedTerm implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        Introductions introductions = Introductions.of(blog);
        return Originals.terms(blog)
                .filter(term -> !introductions.isEmpty()
                        && introductions.of(term.address().id()).isEmpty())
                .map(UnintroducedTerm::finding);
    }

    private static Finding finding(Term term) {
        String id = term.address().id();
        return new Finding(
                term.span(),
                "no published post introduces '" + id + "'",
                Optional.of("write 'introduces: " + id + "' in the post that explains it"));
    }
}
