package io.github.blogmaven.check;

import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.Post;
import io.github.blogmaven.model.Relations;
import java.util.Optional;
import java.util.stream.Stream;

/** A post to be read before another, which that one also leads to next, or which stands in its place. */
final class ContradictoryPrerequisite implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return blog.editions().stream()
                .flatMap(edition ->
                        edition.posts().stream().flatMap(post -> check(edition, post, blog.relationsOf(post))))
                .distinct();
    }

    private static Stream<Finding> check(Edition edition, Post post, Relations relations) {
        Optional<Address> next = next(edition, post).map(Post::address);
        Optional<Address> replacement = relations.replacedBy().map(Located::value);
        return relations.requires().stream()
                .flatMap(required -> Stream.concat(
                        next.stream()
                                .filter(required.value()::equals)
                                .map(same -> finding(required, "comes after it as the next newer post")),
                        replacement.stream()
                                .filter(required.value()::equals)
                                .map(same -> finding(required, "replaces it"))));
    }

    /** The newer post a reader is led to; what comes later in a series is told as a later part. */
    private static Optional<Post> next(Edition edition, Post post) {
        Optional<Post> next = edition.seriesOf(post).isPresent() ? Optional.empty() : edition.next(post);
        return next.filter(newer ->
                post.date().flatMap(date -> newer.date().filter(date::isBefore)).isPresent());
    }

    private static Finding finding(Located<Address> required, String also) {
        return new Finding(
                required.span(),
                "'" + required.value().id() + "' is a prerequisite of this post, but " + also,
                Optional.of("remove the one that is wrong"));
    }
}
