package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Prose;
import java.util.stream.Stream;

/** A heading without words. */
final class EmptyHeading implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        return Remarked.as(Remark.Kind.EMPTY_HEADING, prose)
                .map(remark -> new Finding(remark.span(), "the heading has no text"));
    }
}
