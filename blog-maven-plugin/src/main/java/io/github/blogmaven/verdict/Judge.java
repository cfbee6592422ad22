package io.github.blogmaven.verdict;

import io.github.blogmaven.check.Checker;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs the rules and decides what is told, in the order authors overrule them. */
public final class Judge {
    private final Objections objections;
    private final Fingerprints fingerprints;
    private final Checker.Scope scope;

    public Judge(Objections objections, Fingerprints fingerprints, Checker.Scope scope) {
        this.objections = objections;
        this.fingerprints = fingerprints;
        this.scope = scope;
    }

    /**
     * What is told of a blog.
     *
     * @param mistakes what the phases before found
     */
    public Verdict judge(Blog blog, List<Diagnostic> mistakes) {
        Checker checker = new Checker(blog.settings().check());
        Silencer silencer = new Silencer(objections.suppressions());
        List<Diagnostic> early = new ArrayList<>(mistakes);
        early.addAll(checker.unknownRules());
        early.addAll(silencer.unknownRules());
        List<Diagnostic> found = new ArrayList<>(checker.withSeverities(early));
        found.addAll(checker.check(blog, scope));
        List<Diagnostic> all = found.stream()
                .distinct()
                .filter(one -> isReportedOn(one.span().path()))
                .toList();
        List<Diagnostic> loud = silencer.loud(all);
        Baseline.Comparison comparison = objections.baseline().compare(loud, fingerprints);
        List<Diagnostic> told = new ArrayList<>(comparison.fresh());
        if (scope == Checker.Scope.ALL) {
            told.addAll(checker.withSeverities(needless(checker, silencer, comparison, blog)));
        }
        return new Verdict(
                told, all.size() - loud.size(), loud.size() - comparison.fresh().size());
    }

    /** Objections to what is not found. */
    private List<Diagnostic> needless(Checker checker, Silencer silencer, Baseline.Comparison comparison, Blog blog) {
        Set<String> read = blog.prose().stream()
                .map(Prose::source)
                .filter(this::isReportedOn)
                .collect(Collectors.toSet());
        List<Diagnostic> needless = new ArrayList<>(silencer.unused(read::contains, checker::isOn));
        comparison.stale().stream()
                .filter(entry -> checker.isOn(entry.rule()) && isReportedOn(entry.path()))
                .forEach(entry -> needless.add(entry.stale()));
        return needless;
    }

    private boolean isReportedOn(String path) {
        return !objections.leniency().covers(path);
    }
}
