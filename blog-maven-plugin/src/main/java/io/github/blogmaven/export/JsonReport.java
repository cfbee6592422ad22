package io.github.blogmaven.export;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.notation.Json;
import io.github.blogmaven.report.Summary;
import java.util.LinkedHashMap;
import java.util.Map;

/** The findings as plainly as can be, for scripts. */
final class JsonReport {
    private JsonReport() {}

    static String text(Findings findings) {
        Summary summary = findings.summary();
        return Json.write(Json.object(
                        "errors",
                        summary.errors(),
                        "warnings",
                        summary.warnings(),
                        "suppressed",
                        summary.untold().suppressed(),
                        "inBaseline",
                        summary.untold().inBaseline(),
                        "posts",
                        summary.places().posts(),
                        "drafts",
                        summary.heldBack().drafts(),
                        "scheduled",
                        summary.heldBack().scheduled(),
                        "findings",
                        findings.all().stream()
                                .map(one -> finding(findings, one))
                                .toList()))
                + "\n";
    }

    private static Map<String, Object> finding(Findings findings, Diagnostic one) {
        Map<String, Object> finding = new LinkedHashMap<>();
        finding.put("rule", one.rule());
        finding.put("severity", one.severity().word());
        finding.put("path", findings.path(one.span()));
        finding.put("line", one.span().line());
        finding.put("column", one.span().column());
        finding.put("endLine", one.span().endLine());
        finding.put("endColumn", one.span().endColumn());
        finding.put("message", one.message());
        if (one.hint() != null) {
            finding.put("hint", one.hint());
        }
        finding.put("fingerprint", findings.fingerprint().apply(one));
        return finding;
    }
}
