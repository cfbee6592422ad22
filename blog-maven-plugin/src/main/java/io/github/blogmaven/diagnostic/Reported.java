package io.github.blogmaven.diagnostic;

import java.util.List;

/**
 * What a phase made, and what it has to say about it. The value is there even when the sources are wrong.
 */
public record Reported<T>(T value, List<Diagnostic> diagnostics) {
    public Reported {
        diagnostics = List.copyOf(diagnostics);
    }
}
