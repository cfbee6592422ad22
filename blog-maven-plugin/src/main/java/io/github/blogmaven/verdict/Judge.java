package io.github.blogmaven.verdict;

import io.github.blogmaven.check.Checker;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Prose;
import io.github.blogmaven.parallel.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the rules and decides what is told, in the order authors overrule them. */
public final class Judge {
    private final Objections objections;
    private final Fingerprints fingerprints;
    private final Checker.Scope scope;
    private final Workers workers;

    public Judge(Objections objections, Fingerprints fingerprints, Checker.Scope scope, Workers workers) {
        this.objections = objections;
        this.fingerprints = fingerprints;
        this.scope = scope;
        this.workers = workers;
    }

    /**
     * What is told of a blog.
     *
     * @param upcoming the same with what readers do not see yet, if it is to be looked at
     * @param mistakes what the phases before found
     */
    public Verdict judge(Blog blog, Optional<Upcoming> upcoming, List<Diagnostic> mistakes) {
        Checker checker = new Checker(blog.settings().check());
        Silencer silencer = new Silencer(objections.suppressions());
        List<Diagnostic> early = new ArrayList<>(mistakes);
        upcoming.ifPresent(later -> early.addAll(later.mistakes()));
        early.addAll(checker.unknownRules());
        early.addAll(silencer.unknownRules());
        List<Diagnostic> findings = new ArrayList<>(checker.check(blog, scope, workers));
        upcoming.ifPresent(
                later -> later.in(checker.check(later.blog(), scope, workers)).forEach(findings::add));
        Consequences consequences = new Consequences(early);
        findings.removeIf(consequences::include);
        List<Diagnostic> found = new ArrayList<>(checker.withSeverities(early));
        found.addAll(findings);
        List<Diagnostic> all = found.stream()
                .distinct()
                .filter(one -> isReportedOn(one.span().path()))
                .toList();
        List<Diagnostic> loud = silencer.loud(all);
        Baseline.Comparison comparison = objections.baseline().compare(loud, fingerprints);
        List<Diagnostic> told = new ArrayList<>(comparison.fresh());
        if (scope == Checker.Scope.ALL) {
            told.addAll(checker.withSeverities(needless(checker, silencer, comparison, read(blog, upcoming))));
        }
        return new Verdict(
                told, all.size() - loud.size(), loud.size() - comparison.fresh().size());
    }

    private Set<String> read(Blog blog, Optional<Upcoming> upcoming) {
        return Stream.concat(
                        blog.prose().stream().map(Prose::source),
                        upcoming.stream().flatMap(Upcoming::read))
                .filter(this::isReportedOn)
                .collect(Collectors.toSet());
    }

    /**
     * Objections to what is not found.
     *
     * @param read the files all rules have read
     */
    private List<Diagnostic> needless(
            Checker checker, Silencer silencer, Baseline.Comparison comparison, Set<String> read) {
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
