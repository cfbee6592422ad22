package io.github.blogmaven.diagnostic;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing an author should know about one place in the sources.
 *
 * <p>Ordered by place, then rule, then message, so that a report is the same on every machine.
 *
 * @param rule the id of the rule, such as {@code broken-link}
 * @param message what is the case, in lower case without a full stop, the author's own words in single quotes
 * @param hint what to type instead, if that is known
 */
public record Diagnostic(
        Severity severity,
        String rule,
        Span span,
        String message,
        @Nullable String hint) implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::span)
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::hint, Comparator.nullsFirst(Comparator.naturalOrder()));

    public Diagnostic {
        message = PrintableText.message(message);
        hint = hint == null ? null : PrintableText.message(hint);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
