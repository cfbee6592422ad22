package io.github.blogmaven.check;

import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Link;
import io.github.blogmaven.model.Publication;
import java.util.stream.Stream;

/** A link to a draft, or to a post that is dated in the future. */
final class LinkToUnpublished implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return Links.of(blog)
                .filter(found -> found.link() instanceof Link.ToUnpublished)
                .map(found -> {
                    Link.ToUnpublished to = (Link.ToUnpublished) found.link();
                    String state = to.publication() == Publication.DRAFT ? "is a draft" : "is dated in the future";
                    return new Finding(
                            found.written().span(),
                            "'" + to.source() + "' " + state + "; for readers the link would lead nowhere");
                });
    }
}
