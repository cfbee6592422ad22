package io.github.blogmaven.verdict;

import io.github.blogmaven.check.Checker;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.markdown.Suppression;
import io.github.blogmaven.model.Blog;
import io.github.blogmaven.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs the rules and decides what is told, in the order authors overrule them. */
public final class Judge {
    private final List<Suppression> suppressions;
    private final Leniency leniency;
    private final Checker.Scope scope;

    public Judge(List<Suppression> suppressions, Leniency leniency, Checker.Scope scope) {
        this.leniency = leniency;
        this.suppressions = List.copyOf(suppressions);
        this.scope = scope;
    }

    /**
     * What is told of a blog.
     *
     * @param mistakes what the phases before found
     */
    public Verdict judge(Blog blog, List<Diagnostic> mistakes) {
        Checker checker = new Checker(blog.settings().check());
        Silencer silencer = new Silencer(suppressions);
        List<Diagnostic> early = new ArrayList<>(mistakes);
        early.addAll(checker.unknownRules());
        early.addAll(silencer.unknownRules());
        List<Diagnostic> found = new ArrayList<>(checker.withSeverities(early));
        found.addAll(checker.check(blog, scope));
        List<Diagnostic> all = found.stream()
                .distinct()
                .filter(one -> !leniency.covers(one.span().path()))
                .toList();
        List<Diagnostic> told = new ArrayList<>(silencer.loud(all));
        int suppressed = all.size() - told.size();
        if (scope == Checker.Scope.ALL) {
            Set<String> read = blog.prose().stream()
                    .map(Prose::source)
                    .filter(path -> !leniency.covers(path))
                    .collect(Collectors.toSet());
            told.addAll(checker.withSeverities(silencer.unused(read::contains, checker::isOn)));
        }
        return new Verdict(told, suppressed);
    }
}
