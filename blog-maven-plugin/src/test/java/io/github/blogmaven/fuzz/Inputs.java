package io.github.blogmaven.fuzz;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.source.Source;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** What all targets share: an input as text, and what must hold of every finding. */
final class Inputs {
    private Inputs() {}

    /** An input as a source file would be read. */
    static String text(byte[] input) {
        return Source.clean(new String(input, StandardCharsets.UTF_8));
    }

    /** Fails unless every finding says something about a place that the file has. */
    static void assertLocated(Collection<Diagnostic> diagnostics, Source source) {
        for (Diagnostic one : diagnostics) {
            if (one.message().isBlank() || one.rule().equals("rule-failed")) {
                throw new AssertionError("a finding says nothing: " + one);
            }
            assertInside(one.span(), source);
        }
    }

    /** Fails unless a place lies in the file. */
    static void assertInside(Span span, Source source) {
        int lines = 1 + (int) source.text().chars().filter(c -> c == '\n').count();
        if (span.line() > lines || span.endLine() > lines) {
            throw new AssertionError("line " + span.line() + " to " + span.endLine() + " of " + lines + ": " + span);
        }
    }
}
