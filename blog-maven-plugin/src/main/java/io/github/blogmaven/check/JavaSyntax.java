package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.javac.JavaCode;
import io.github.blogmaven.javac.Slip;
import io.github.blogmaven.markdown.CodeBlock;
import io.github.blogmaven.model.Prose;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Code that says it is Java, and that no compiler can read. */
final class JavaSyntax implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        List<CodeBlock> java = prose.document().codeBlocks().stream()
                .filter(block -> block.isFenced() && block.info().language().equals("java"))
                .toList();
        if (java.isEmpty()) {
            return Stream.empty();
        }
        JavaCode compiler = new JavaCode();
        return java.stream().flatMap(block -> compiler.slip(block.code()).map(slip -> finding(block, slip)).stream());
    }

    private static Finding finding(CodeBlock block, Slip slip) {
        int line = block.span().line() + 1 + slip.line();
        int column = block.span().column() + slip.column();
        return new Finding(
                new Span(block.span().path(), line, column, line, column + 1),
                "invalid Java syntax: " + slip.problem(),
                Optional.of("write … for omitted code, or use ```text if it is not Java"));
    }
}
