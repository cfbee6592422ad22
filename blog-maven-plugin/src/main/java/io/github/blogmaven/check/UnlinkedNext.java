package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Address;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Edition;
import io.github.blogmaven.model.Post;
import java.util.Optional;
import java.util.stream.Stream;

/** A text that speaks of the next part and does not lead there. */
final class UnlinkedNext implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return blog.editions().stream()
                .flatMap(edition -> edition.posts().stream().flatMap(post -> check(blog, edition, post)));
    }

    /** There is nothing to lead to while the next part is not written. */
    private static Stream<Finding> check(Blog blog, Edition edition, Post post) {
        Optional<Post> next = edition.seriesOf(post).isPresent() ? edition.next(post) : Optional.empty();
        boolean isLinked = next.isEmpty() || leadsTo(blog, post, next.get().address());
        return isLinked
                ? Stream.empty()
                : post.body().notes().remarks().stream()
                        .filter(remark -> remark.kind() == Remark.Kind.NEXT_PART)
                        .map(remark -> new Finding(
                                remark.span(),
                                "'" + remark.words() + "' is '"
                                        + next.get().title().plain() + "', but there is no link to it",
                                Optional.of("write '[](post:" + next.get().id() + ")'")));
    }

    private static boolean leadsTo(Blog blog, Post post, Address next) {
        return blog.linksOf(post.source()).stream()
                .anyMatch(link -> link.end() instanceof io.github.blogmaven.model.Link.ToPage page
                        && page.address().equals(next));
    }
}
