package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Prose;
import java.util.Optional;
import java.util.stream.Stream;

/** A container, such as a note, that no line closes. */
final class UnclosedContainer implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        return Remarked.as(Remark.Kind.UNCLOSED_CONTAINER, prose)
                .map(remark -> new Finding(
                        remark.span(),
                        "this container is never closed; everything below is inside it",
                        Optional.of("add a line '" + remark.words() + "' where it ends")));
    }
}
