package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Blog;
import java.util.stream.Stream;

/** A heading without words. */
final class EmptyHeading implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return Remarked.as(Remark.Kind.EMPTY_HEADING, blog)
                .map(remark -> new Finding(remark.span(), "a heading without words"));
    }
}
