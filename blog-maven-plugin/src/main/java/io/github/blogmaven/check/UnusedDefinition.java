package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Blog;
import java.util.stream.Stream;

/** A definition that no link refers to. */
final class UnusedDefinition implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return Remarked.as(Remark.Kind.UNUSED_DEFINITION, blog)
                .map(remark -> new Finding(remark.span(), "no link refers to '" + remark.words() + "'"));
    }
}
