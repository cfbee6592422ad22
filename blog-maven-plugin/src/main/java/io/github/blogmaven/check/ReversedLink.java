package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Blog;
import java.util.Optional;
import java.util.stream.Stream;

/** A link with its brackets and parentheses changed. */
final class ReversedLink implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return Remarked.as(Remark.Kind.REVERSED_LINK, blog)
                .map(remark -> new Finding(
                        remark.span(),
                        "'" + remark.words() + "' is not a link; readers see it as it stands",
                        Optional.of("the text stands in brackets, the address in parentheses: [text](address)")));
    }
}
