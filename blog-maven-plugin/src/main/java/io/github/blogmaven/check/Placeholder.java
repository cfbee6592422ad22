package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Prose;
import java.util.stream.Stream;

/** A note of the author that readers see. */
final class Placeholder implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        return Remarked.as(Remark.Kind.PLACEHOLDER, prose)
                .map(remark -> new Finding(
                        remark.span(), "'" + remark.words() + "' looks like a placeholder; readers see it"));
    }
}
