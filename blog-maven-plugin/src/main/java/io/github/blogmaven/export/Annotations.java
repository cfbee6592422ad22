package io.github.blogmaven.export;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Span;
import java.util.List;

/** The findings as commands of GitHub's runner, which shows them beside the lines of a change. */
public final class Annotations {
    private Annotations() {}

    /** A line for each finding. */
    public static List<String> of(Findings findings) {
        return findings.all().stream().map(one -> command(findings, one)).toList();
    }

    private static String command(Findings findings, Diagnostic one) {
        Span span = one.span();
        return "::" + one.severity().word()
                + " file=" + property(findings.printedPath(span))
                + ",line=" + span.line()
                + ",col=" + span.column()
                + ",title=" + property(one.rule())
                + "::" + escaped(Findings.sentence(one));
    }

    private static String property(String text) {
        return escaped(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String escaped(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
