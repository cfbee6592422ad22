package io.github.blogmaven.check;

import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Link;
import java.util.stream.Stream;

/** A link by a path from the root of the site. */
final class RootedLink implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return Links.of(blog)
                .filter(found -> found.written().destination().startsWith("/"))
                .filter(found -> found.link() instanceof Link.ToPage)
                .map(found -> new Finding(
                        found.written().span(),
                        "'" + found.written().destination() + "' works only as long as the page keeps its address",
                        found.reference().map(reference -> "write '" + reference + "'")));
    }
}
