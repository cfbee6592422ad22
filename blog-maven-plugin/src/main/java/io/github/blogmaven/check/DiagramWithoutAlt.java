package io.github.blogmaven.check;

import io.github.blogmaven.figure.DiagramLanguage;
import io.github.blogmaven.markdown.CodeBlock;
import io.github.blogmaven.model.Prose;
import java.util.Optional;
import java.util.stream.Stream;

/** A drawn diagram without words for those who do not see it. */
final class DiagramWithoutAlt implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        return prose.document().codeBlocks().stream()
                .filter(block -> DiagramLanguage.of(block).isPresent())
                .filter(block ->
                        block.info().alt().isEmpty() && block.info().title().isEmpty())
                .map(DiagramWithoutAlt::finding);
    }

    private static Finding finding(CodeBlock block) {
        return new Finding(
                block.span(),
                "the diagram has no alternative text",
                Optional.of("describe it after the opening fence: alt=\"…\""));
    }
}
