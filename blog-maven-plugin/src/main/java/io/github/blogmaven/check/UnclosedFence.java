package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Prose;
import java.util.Optional;
import java.util.stream.Stream;

/** A fence of code that no line closes. */
final class UnclosedFence implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        return Remarked.as(Remark.Kind.UNCLOSED_FENCE, prose)
                .map(remark -> new Finding(
                        remark.span(),
                        "this code fence is never closed; everything below is code",
                        Optional.of("add a line '" + remark.words() + "' where the code ends")));
    }
}
