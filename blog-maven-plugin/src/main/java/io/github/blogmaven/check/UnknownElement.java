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
                        "there is no HTML element '" + Remarked.brief(remark.words())
                                + "'; browsers do not show the tag",
                        Optional.of("make it code, or write '&lt;' for '<'")));
    }
}
