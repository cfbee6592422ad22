package io.github.blogmaven.export;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.notation.Json;
import io.github.blogmaven.report.RulePage;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings in SARIF 2.1.0, which forges and editors show beside the lines.
 *
 * <p>Forges keep 5,000 results of a run. Of more, those are written that weigh most, and a notification says how many are
 * not.
 */
public final class SarifReport {
    /** How many findings there is room for. */
    public static final int MAX_RESULTS = 5_000;

    private final Findings findings;
    private final List<Diagnostic> shown;

    private SarifReport(Findings findings) {
        this.findings = findings;
        this.shown = findings.all().stream()
                .sorted(Comparator.comparing(Diagnostic::severity))
                .limit(MAX_RESULTS)
                .sorted()
                .toList();
    }

    static String text(Findings findings) {
        return Json.write(new SarifReport(findings).log()) + "\n";
    }

    private Map<String, Object> log() {
        return Json.object(
                "$schema",
                "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",
                "version",
                "2.1.0",
                "runs",
                List.of(run()));
    }

    private Map<String, Object> run() {
        List<String> ids =
                shown.stream().map(Diagnostic::rule).distinct().sorted().toList();
        Map<String, Object> driver = Json.object(
                "name",
                "blog-maven-plugin",
                "version",
                findings.version(),
                "rules",
                ids.stream().map(SarifReport::rule).toList());
        return Json.object(
                "tool",
                Json.object("driver", driver),
                "columnKind",
                "utf16CodeUnits",
                "invocations",
                List.of(invocation()),
                "results",
                results(ids));
    }

    private Map<String, Object> invocation() {
        Map<String, Object> invocation = Json.object("executionSuccessful", true);
        int rest = findings.all().size() - shown.size();
        if (rest > 0) {
            String message = rest + " more findings are not in this file, which holds " + MAX_RESULTS;
            invocation.put(
                    "toolExecutionNotifications",
                    List.of(Json.object("level", "warning", "message", message(message))));
        }
        return invocation;
    }

    private static Map<String, Object> message(String text) {
        return Json.object("text", text);
    }

    private static Map<String, Object> rule(String id) {
        Map<String, Object> rule = Json.object("id", id);
        RulePage.of(id).ifPresent(page -> {
            boolean isOff = page.severity().equals("off");
            rule.put("shortDescription", message(page.sentence()));
            rule.put("help", Json.object("text", page.text(), "markdown", page.text()));
            rule.put("defaultConfiguration", Json.object("enabled", !isOff, "level", isOff ? "none" : page.severity()));
        });
        return rule;
    }

    private List<Object> results(List<String> ids) {
        Map<String, Integer> seen = new HashMap<>();
        List<Object> results = new ArrayList<>();
        for (Diagnostic one : shown) {
            String fingerprint = findings.fingerprint().apply(one);
            int number = seen.merge(fingerprint, 1, Integer::sum);
            results.add(Json.object(
                    "ruleId",
                    one.rule(),
                    "ruleIndex",
                    ids.indexOf(one.rule()),
                    "level",
                    one.severity().word(),
                    "message",
                    message(Findings.sentence(one)),
                    "locations",
                    List.of(Json.object("physicalLocation", location(one.span()))),
                    "partialFingerprints",
                    Json.object("primaryLocationLineHash", fingerprint + ":" + number)));
        }
        return results;
    }

    private Map<String, Object> location(Span span) {
        Map<String, Object> region = Json.object("startLine", span.line());
        if (!span.isWholeFile()) {
            region.put("startColumn", span.column());
            region.put("endLine", span.endLine());
            region.put("endColumn", span.endColumn());
        }
        Map<String, Object> artifact = Json.object("uri", uri(findings.path(span)), "uriBaseId", "%SRCROOT%");
        return Json.object("artifactLocation", artifact, "region", region);
    }

    private static String uri(String path) {
        try {
            return new URI(null, null, path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
