package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.diagnostic.Severity;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.settings.BlogSettings.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs the rules, each with the severity the author gave it. */
public final class Checker {
    /** The rule that asks where terms are mentioned, which nobody knows without looking for them. */
    public static final String EARLY_MENTION = "early-mention";

    private final Map<String, Located<Optional<Severity>>> severities;
    private final List<Rules.Listed> rules;

    public Checker(Checks settings) {
        this(settings, Rules.ALL);
    }

    Checker(Checks settings, List<Rules.Listed> rules) {
        this.severities = settings.severities();
        this.rules = rules;
    }

    /** Which rules run. */
    public enum Scope {
        /** Those that find what would publish something broken. */
        ESSENTIAL,
        ALL
    }

    /** What the rules find. One that fails says so and keeps no other from running. */
    public List<Diagnostic> check(Blog blog, Scope scope) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Diagnostic> failures = new ArrayList<>();
        for (Rules.Listed listed : rules) {
            Optional<Severity> severity = severity(listed.id(), listed.severity());
            if (severity.isEmpty() || (scope == Scope.ESSENTIAL && !listed.isEssential())) {
                continue;
            }
            try {
                listed.rule()
                        .check(blog)
                        .map(finding -> diagnostic(listed.id(), severity.get(), finding))
                        .forEach(diagnostics::add);
            } catch (RuntimeException | StackOverflowError e) {
                failures.add(failure(listed.id(), e));
            }
        }
        diagnostics.addAll(withSeverities(failures));
        return diagnostics;
    }

    private static Diagnostic diagnostic(String rule, Severity severity, Finding finding) {
        return new Diagnostic(
                severity,
                rule,
                finding.span(),
                finding.message(),
                finding.hint().orElse(null));
    }

    private static Diagnostic failure(String rule, Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
        return Mistake.RULE_FAILED.at(
                Span.ofFile("blog.yml"),
                "the rule '" + rule + "' failed with " + thrown.getClass().getSimpleName() + where,
                "this is a mistake of the plugin; until it is mended, set '" + rule + ": off' in 'check.rules'");
    }

    /** Whether a rule is heard at all. */
    public boolean isOn(String id) {
        Optional<Severity> otherwise = rules.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(Rules.Listed::severity)
                .orElse(Optional.of(Severity.WARNING));
        return severity(id, otherwise).isPresent();
    }

    /** The diagnostics of earlier phases with the severities the author gave them; those that are off are left out. */
    public List<Diagnostic> withSeverities(List<Diagnostic> diagnostics) {
        List<Diagnostic> result = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            severity(diagnostic.rule(), Optional.of(diagnostic.severity()))
                    .map(severity -> new Diagnostic(
                            severity, diagnostic.rule(), diagnostic.span(), diagnostic.message(), diagnostic.hint()))
                    .ifPresent(result::add);
        }
        return result;
    }

    /** The rules the author named and that do not exist. */
    public List<Diagnostic> unknownRules() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        severities.forEach((id, severity) -> {
            if (!Rules.ids().contains(id)) {
                diagnostics.add(Mistake.UNKNOWN_RULE.at(
                        severity.span(),
                        "no rule has the id '" + id + "'",
                        NearMiss.hint(id, Rules.ids()).orElse(null)));
            }
        });
        return diagnostics;
    }

    private Optional<Severity> severity(String id, Optional<Severity> otherwise) {
        Located<Optional<Severity>> set = severities.get(id);
        return set == null ? otherwise : set.value();
    }
}
