package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Prose;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A block of code with nothing in it. */
final class EmptyCode implements TextRule {
    /** What other tools read the code of a block from. */
    private static final Set<String> INCLUDES =
            Set.of("file", "include", "src", "path", "source", "from", "snippet", "code", "url", "literalinclude");

    @Override
    public Stream<Finding> check(Prose prose) {
        return Remarked.as(Remark.Kind.EMPTY_FENCE, prose).map(fence -> finding(fence, prose));
    }

    private static Finding finding(Remark fence, Prose prose) {
        return Remarked.as(Remark.Kind.FENCE_ATTRIBUTE, prose)
                .filter(attribute -> attribute.span().line() == fence.span().line())
                .filter(attribute -> INCLUDES.contains(attribute.words()))
                .findFirst()
                .map(attribute -> finding(
                        attribute.span(),
                        "'" + attribute.words() + "=' includes nothing; readers see an empty box",
                        "copy the code into the block"))
                .orElseGet(() -> finding(
                        fence.span(),
                        "the code block is empty; readers see an empty box",
                        "write the code between the fences, or remove them"));
    }

    private static Finding finding(Span span, String message, String hint) {
        return new Finding(span, message, Optional.of(hint));
    }
}
