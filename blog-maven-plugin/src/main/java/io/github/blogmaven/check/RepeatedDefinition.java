package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Prose;
import java.util.stream.Stream;

/** A definition of a link or a footnote whose label an earlier one has. */
final class RepeatedDefinition implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        return Remarked.as(Remark.Kind.REPEATED_DEFINITION, prose)
                .map(remark -> new Finding(
                        remark.span(),
                        "'[" + remark.words() + "]' is already defined on line "
                                + remark.other().orElse(remark.span()).line()
                                + "; this definition is ignored"));
    }
}
