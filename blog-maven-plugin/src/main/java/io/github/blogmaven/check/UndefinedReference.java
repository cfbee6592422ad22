package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Blog;
import java.util.Optional;
import java.util.stream.Stream;

/** A link by reference without its definition. */
final class UndefinedReference implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return Remarked.as(Remark.Kind.UNDEFINED_REFERENCE, blog)
                .map(remark -> new Finding(
                        remark.span(),
                        "no definition has the label of '" + remark.words() + "'",
                        Optional.of("add a line such as [label]: address")));
    }
}
