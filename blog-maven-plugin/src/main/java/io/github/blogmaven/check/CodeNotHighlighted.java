package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.highlight.Highlighter;
import io.github.blogmaven.markdown.CodeBlock;
import io.github.blogmaven.model.Prose;
import java.util.stream.Stream;

/** Code that stays without colours, because it is too long or takes too long. */
final class CodeNotHighlighted implements TextRule {
    /** Shorter code cannot take long. */
    private static final int SHORT = 1_000;

    private final Highlighter highlighter = new Highlighter();

    @Override
    public Stream<Finding> check(Prose prose) {
        return prose.document().codeBlocks().stream()
                .filter(block -> block.code().length() > SHORT && isGivenUp(block))
                .map(CodeNotHighlighted::finding);
    }

    private boolean isGivenUp(CodeBlock block) {
        String language = block.info().language();
        return highlighter.write(language, block.code(), new StringBuilder()) == Highlighter.Outcome.GIVEN_UP;
    }

    private static Finding finding(CodeBlock block) {
        Span whole = block.span();
        Span opening = new Span(whole.path(), whole.line(), whole.column(), whole.line(), whole.column() + 3);
        String length = block.code().length() > Highlighter.LONGEST
                ? "it has more than 100,000 characters"
                : "highlighting it takes too long";
        return new Finding(opening, "this code is not highlighted: " + length);
    }
}
