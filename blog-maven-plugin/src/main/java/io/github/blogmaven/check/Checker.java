package io.github.blogmaven.check;

import io.github.blogmaven.check.Rules.Listed;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.diagnostic.Severity;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Prose;
import io.github.blogmaven.parallel.Workers;
import io.github.blogmaven.settings.BlogSettings.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Runs the rules, each with the severity the author gave it. */
public final class Checker {
    /** The rule that asks where terms are mentioned, which nobody knows without looking for them. */
    public static final String EARLY_MENTION = "early-mention";

    private final Map<String, Located<Optional<Severity>>> severities;
    private final List<Listed> rules;

    public Checker(Checks settings) {
        this(settings, Rules.ALL);
    }

    Checker(Checks settings, List<Listed> rules) {
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
    public List<Diagnostic> check(Blog blog, Scope scope, Workers workers) {
        List<Listed> heard = heard(scope);
        List<Listed> ofTexts =
                heard.stream().filter(one -> one.rule() instanceof TextRule).toList();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (List<Diagnostic> ofText : workers.map(blog.prose(), prose -> check(prose, ofTexts))) {
            diagnostics.addAll(ofText);
        }
        for (Listed listed : heard) {
            if (!(listed.rule() instanceof TextRule)) {
                diagnostics.addAll(check(listed, "blog.yml", rule -> rule.check(blog)));
            }
        }
        return diagnostics;
    }

    private List<Diagnostic> check(Prose prose, List<Listed> rules) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Listed listed : rules) {
            diagnostics.addAll(check(listed, prose.source(), rule -> ((TextRule) rule).check(prose)));
        }
        return diagnostics;
    }

    /** What one rule finds until it fails, if it does. */
    private List<Diagnostic> check(Listed listed, String path, Function<Rule, Stream<Finding>> look) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        try {
            look.apply(listed.rule())
                    .map(finding -> diagnostic(listed, finding))
                    .forEach(diagnostics::add);
        } catch (RuntimeException | StackOverflowError e) {
            diagnostics.addAll(withSeverities(List.of(failure(listed.id(), path, e))));
        }
        return diagnostics;
    }

    /** The rules that run, each with the severity it is heard with. */
    private List<Listed> heard(Scope scope) {
        List<Listed> heard = new ArrayList<>();
        for (Listed listed : rules) {
            Optional<Severity> severity = severity(listed.id(), listed.severity());
            if (severity.isPresent() && (scope == Scope.ALL || listed.isEssential())) {
                heard.add(new Listed(listed.rule(), listed.id(), severity, listed.isEssential()));
            }
        }
        return heard;
    }

    private static Diagnostic diagnostic(Listed listed, Finding finding) {
        return new Diagnostic(
                listed.severity().orElse(Severity.WARNING),
                listed.id(),
                finding.span(),
                finding.message(),
                finding.hint().orElse(null));
    }

    private static Diagnostic failure(String rule, String path, Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
        return Mistake.RULE_FAILED.at(
                Span.ofFile(path),
                "the rule '" + rule + "' failed with " + thrown.getClass().getSimpleName() + where,
                "this is a bug in the plugin; until it is fixed, set '" + rule + ": off' in 'check.rules'");
    }

    /** Whether a rule is heard at all. */
    public boolean isOn(String id) {
        Optional<Severity> otherwise = rules.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(Listed::severity)
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
