package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Prose;
import java.util.Optional;
import java.util.stream.Stream;

/** A word in pointed brackets that browsers take for a tag and do not know. */
final class UnknownElement implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        return Remarked.as(Remark.Kind.UNKNOWN_ELEMENT, prose)
                .map(remark -> new Finding(
                        remark.span(),
                        "no browser knows the element '" + Remarked.brief(remark.words()) + "'; readers see no tag",
                        Optional.of("put it into code, or write '&lt;' for '<'")));
    }
}
