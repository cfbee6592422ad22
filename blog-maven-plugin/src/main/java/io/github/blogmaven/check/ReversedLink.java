package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Prose;
import java.util.Optional;
import java.util.stream.Stream;

/** A link with its brackets and parentheses changed. */
final class ReversedLink implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        return Remarked.as(Remark.Kind.REVERSED_LINK, prose)
                .map(remark -> new Finding(
                        remark.span(),
                        "'" + remark.words() + "' is not a link; readers see it as typed",
                        Optional.of("put the text in brackets and the address in parentheses: [text](address)")));
    }
}
