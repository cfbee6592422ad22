package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Prose;
import java.util.Optional;
import java.util.stream.Stream;

/** A row with more cells than its table has columns. */
final class ExtraCells implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        return Remarked.as(Remark.Kind.EXTRA_CELLS, prose)
                .map(remark -> new Finding(
                        remark.span(),
                        "more cells than the table has columns; readers do not see the extra ones",
                        Optional.of("write '\\|' for a bar that is part of the text")));
    }
}
