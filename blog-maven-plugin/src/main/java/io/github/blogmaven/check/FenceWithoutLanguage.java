package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.markdown.CodeBlock;
import io.github.blogmaven.model.Prose;
import java.util.Optional;
import java.util.stream.Stream;

/** Code that does not say its language. */
final class FenceWithoutLanguage implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        return prose.document().codeBlocks().stream()
                .filter(block -> block.isFenced() && block.info().language().isEmpty())
                .map(FenceWithoutLanguage::finding);
    }

    private static Finding finding(CodeBlock block) {
        Span whole = block.span();
        Span opening = new Span(whole.path(), whole.line(), whole.column(), whole.line(), whole.column() + 3);
        return new Finding(opening, "the code block has no language", Optional.of("use ```text for plain text"));
    }
}
