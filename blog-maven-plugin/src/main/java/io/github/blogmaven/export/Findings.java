package io.github.blogmaven.export;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.PrintableText;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.report.Summary;
import java.util.List;
import java.util.function.Function;

/**
 * What is handed to other tools.
 *
 * @param all sorted by place
 * @param fingerprint what a finding is known again by
 * @param prefix what is put before every path, such as {@code src/site/blog/}, so that it is relative to the project's root
 * @param version of this plugin
 */
public record Findings(
        List<Diagnostic> all,
        Function<Diagnostic, String> fingerprint,
        String prefix,
        Summary summary,
        String version) {
    public Findings {
        all = List.copyOf(all);
    }

    String path(Span span) {
        return prefix + span.path();
    }

    /** The path as people read it. */
    String printedPath(Span span) {
        return PrintableText.escaped(path(span));
    }

    /** What is the case, and what to type instead. */
    static String sentence(Diagnostic diagnostic) {
        return diagnostic.message() + (diagnostic.hint() == null ? "" : "; " + diagnostic.hint());
    }
}
