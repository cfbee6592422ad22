package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Blog;
import java.util.Optional;
import java.util.stream.Stream;

/** Stars that readers see, where emphasis was meant. */
final class LiteralEmphasis implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return Remarked.as(Remark.Kind.LITERAL_EMPHASIS, blog)
                .map(remark -> new Finding(
                        remark.span(),
                        "readers see the stars of '" + remark.words() + "'",
                        Optional.of("put no blank inside of the stars; write \\* for a star that is meant")));
    }
}
