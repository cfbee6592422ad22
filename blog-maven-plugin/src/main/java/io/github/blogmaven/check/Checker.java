package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.diagnostic.Severity;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.settings.BlogSettings.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs the rules, each with the severity the author gave it. */
public final class Checker {
    private final Map<String, Located<Optional<Severity>>> severities;

    public Checker(Checks settings) {
        this.severities = settings.severities();
    }

    /** Which rules run. */
    public enum Scope {
        /** Those that find what would publish something broken. */
        ESSENTIAL,
        ALL
    }

    /** What the rules find. */
    public List<Diagnostic> check(Blog blog, Scope scope) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Rule rule : Rules.ALL) {
            Optional<Severity> severity = severity(rule.id(), rule.severity());
            if (severity.isPresent() && (scope == Scope.ALL || rule.isEssential())) {
                rule.check(blog)
                        .map(finding -> new Diagnostic(
                                severity.get(),
                                rule.id(),
                                finding.span(),
                                finding.message(),
                                finding.hint().orElse(null)))
                        .forEach(diagnostics::add);
            }
        }
        return diagnostics;
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
