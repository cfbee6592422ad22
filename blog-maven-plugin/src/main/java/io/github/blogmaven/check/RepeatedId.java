package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Prose;
import java.util.Optional;
import java.util.stream.Stream;

/** An id that an author gives twice on one page. */
final class RepeatedId implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        return Remarked.as(Remark.Kind.REPEATED_ID, prose)
                .map(remark -> new Finding(
                        remark.span(),
                        "the id '" + remark.words() + "' is already used on line "
                                + remark.other().orElse(remark.span()).line(),
                        Optional.of("change one of the two")));
    }
}
