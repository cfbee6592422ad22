package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.highlight.Names;
import io.github.blogmaven.markdown.CodeBlock;
import io.github.blogmaven.model.Prose;
import java.util.Optional;
import java.util.stream.Stream;

/** Code in a language that has no colours, probably by a slip. */
final class UnknownFenceLanguage implements TextRule {
    /** Shorter names are near to some other one, whatever is meant. */
    private static final int LONG = 4;

    @Override
    public Stream<Finding> check(Prose prose) {
        Names names = Names.all();
        return prose.document().codeBlocks().stream()
                .filter(block -> block.isFenced()
                        && !block.info().language().isEmpty()
                        && !names.isKnown(block.info().language()))
                .map(block -> finding(block, names));
    }

    private static Finding finding(CodeBlock block, Names names) {
        String language = block.info().language();
        Span whole = block.span();
        Span opening = new Span(whole.path(), whole.line(), whole.column(), whole.line(), whole.column() + 3);
        Optional<String> near = language.length() < LONG ? Optional.empty() : NearMiss.hint(language, names.known());
        String hint = near.orElse("use ```text for plain text");
        return new Finding(opening, "'" + language + "' is not a language that can be highlighted", Optional.of(hint));
    }
}
