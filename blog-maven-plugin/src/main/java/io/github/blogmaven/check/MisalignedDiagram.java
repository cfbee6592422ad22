package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.diagnostic.Width;
import io.github.blogmaven.markdown.CodeBlock;
import io.github.blogmaven.model.Prose;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A diagram of characters with an edge that does not stand below its corner. */
final class MisalignedDiagram implements TextRule {
    private static final Set<String> LANGUAGES = Set.of("", "text", "txt", "ascii", "plaintext", "diagram");

    @Override
    public Stream<Finding> check(Prose prose) {
        return prose.document().codeBlocks().stream()
                .filter(block -> LANGUAGES.contains(block.info().language()))
                .flatMap(MisalignedDiagram::in);
    }

    private static Stream<Finding> in(CodeBlock block) {
        List<String> lines = block.code().lines().toList();
        return Boxes.slips(lines).stream().map(slip -> {
            int line = block.span().line() + (block.isFenced() ? 1 : 0) + slip.line();
            Span span = new Span(
                    block.span().path(),
                    line,
                    block.span().column() + slip.at(),
                    line,
                    block.span().column() + slip.at() + 1);
            String side = slip.column() < slip.expected() ? "left" : "right";
            return new Finding(
                    span,
                    "this edge is in column " + (slip.column() + 1) + ", but its corner is in column "
                            + (slip.expected() + 1) + "; it is " + Math.abs(slip.expected() - slip.column())
                            + " too far to the " + side,
                    Optional.of(hint(slip, lines.get(slip.line()).substring(0, slip.at()))));
        });
    }

    private static String hint(Boxes.Slip slip, String before) {
        int away = slip.column() - slip.expected();
        String spaces = Math.abs(away) == 1 ? "1 space" : Math.abs(away) + " spaces";
        String what = away < 0
                ? "add " + spaces + " before it"
                : before.endsWith(" ".repeat(away))
                        ? "remove " + spaces + " before it"
                        : "widen the box by " + away + ", or shorten its text";
        boolean hasWide = Width.of(before) > before.codePointCount(0, before.length());
        return what + (hasWide ? "; Korean, Chinese and Japanese characters are two columns wide" : "");
    }
}
