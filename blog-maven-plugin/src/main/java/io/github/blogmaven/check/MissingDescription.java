package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Post;
import java.util.stream.Stream;

/** A post without a description in its header. */
final class MissingDescription implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return blog.editions().stream()
                .flatMap(edition -> edition.posts().stream())
                .filter(post -> post.header().wording().description().isEmpty())
                .map(MissingDescription::finding);
    }

    private static Finding finding(Post post) {
        String effect = "; lists show the beginning of the text instead";
        Span empty = post.header().emptyKeys().get("description");
        return empty != null
                ? new Finding(empty, "'description' has no value" + effect)
                : new Finding(Span.ofFile(post.source()), "the header has no 'description'" + effect);
    }
}
