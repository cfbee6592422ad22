package io.github.blogmaven.check;

import io.github.blogmaven.model.Blog;
import java.util.stream.Stream;

/** An address of the web or of mail with a slip in it. */
final class MalformedUrl implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return Links.of(blog)
                .flatMap(found -> WebAddress.problem(found).stream()
                        .map(problem -> new Finding(
                                found.written().span(),
                                "'" + found.written().destination() + "' " + problem.message(),
                                problem.mended().map(mended -> "did you mean '" + mended + "'?"))));
    }
}
