package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Blog;
import java.util.stream.Stream;

/** A note of the author that readers see. */
final class Placeholder implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return Remarked.as(Remark.Kind.PLACEHOLDER, blog)
                .map(remark -> new Finding(
                        remark.span(), "'" + remark.words() + "' looks as if something was still to be written"));
    }
}
