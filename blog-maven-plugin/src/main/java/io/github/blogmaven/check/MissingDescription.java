package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.model.Blog;
import java.util.stream.Stream;

/** A post without a description in its header. */
final class MissingDescription implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return blog.editions().stream()
                .flatMap(edition -> edition.posts().stream())
                .filter(post -> post.header().wording().description().isEmpty())
                .map(post -> new Finding(
                        Span.ofFile(post.source()), "the header has no 'description'; lists show how the text begins"));
    }
}
