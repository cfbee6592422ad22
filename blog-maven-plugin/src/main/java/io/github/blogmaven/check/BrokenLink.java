package io.github.blogmaven.check;

import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Link;
import java.util.stream.Stream;

/** A link that leads nowhere. */
final class BrokenLink implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return Links.of(blog)
                .filter(found -> !found.written().kind().isFile())
                .filter(found -> found.link() instanceof Link.Broken)
                .filter(found -> !found.isForeign())
                .filter(found -> WebAddress.problem(found).isEmpty())
                .map(found -> {
                    Link.Broken broken = (Link.Broken) found.link();
                    return new Finding(found.written().span(), broken.problem(), broken.hint());
                });
    }
}
