package io.github.blogmaven.verdict;

import io.github.blogmaven.check.Rules;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.markdown.Suppression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Leaves out what the comments of authors silence. */
final class Silencer {
    private static final String FORM = "<!-- blog:ignore broken-link: the reason -->";

    private final Map<String, List<Suppression>> byPath;
    private final Set<Use> used = new HashSet<>();

    /** A comment and one of its rules. */
    private record Use(Suppression suppression, String rule) {}

    Silencer(List<Suppression> suppressions) {
        this.byPath = suppressions.stream()
                .collect(Collectors.groupingBy(one -> one.comment().path()));
    }

    /** What no comment silences; what the others are used for is remembered. */
    List<Diagnostic> loud(List<Diagnostic> found) {
        return found.stream().filter(diagnostic -> !silences(diagnostic)).toList();
    }

    private boolean silences(Diagnostic diagnostic) {
        if (!Mistake.yields(diagnostic.rule())) {
            return false;
        }
        List<Suppression> matching = byPath.getOrDefault(diagnostic.span().path(), List.of()).stream()
                .filter(one -> one.rules().contains(diagnostic.rule()) && one.covers(diagnostic.span()))
                .toList();
        matching.forEach(one -> used.add(new Use(one, diagnostic.rule())));
        return !matching.isEmpty();
    }

    /** Comments that name a rule which does not exist, or none. */
    List<Diagnostic> unknownRules() {
        List<Diagnostic> diagnostics = new ArrayList<>();
        byPath.values().stream().flatMap(List::stream).forEach(one -> {
            if (one.rules().isEmpty()) {
                diagnostics.add(Mistake.UNKNOWN_RULE.at(
                        one.comment(), "this comment silences nothing", "write " + FORM + " on a line of its own"));
            }
            one.rules().stream()
                    .filter(rule -> !Rules.ids().contains(rule))
                    .forEach(rule -> diagnostics.add(Mistake.UNKNOWN_RULE.at(
                            one.comment(),
                            "no rule has the id '" + rule + "'",
                            NearMiss.hint(rule, Rules.ids()).orElse(null))));
        });
        return diagnostics;
    }

    /**
     * Comments that silence nothing.
     *
     * @param isRead whether all rules that are on have read a file
     */
    List<Diagnostic> unused(Predicate<String> isRead, Predicate<String> isOn) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        byPath.forEach((path, suppressions) -> suppressions.stream()
                .filter(one -> isRead.test(path))
                .forEach(one -> one.rules().stream()
                        .filter(rule -> Rules.ids().contains(rule) && isOn.test(rule))
                        .filter(rule -> !used.contains(new Use(one, rule)))
                        .forEach(rule ->
                                diagnostics.add(Mistake.UNUSED_SUPPRESSION.at(one.comment(), nothing(one, rule))))));
        return diagnostics;
    }

    private static String nothing(Suppression suppression, String rule) {
        if (!Mistake.yields(rule)) {
            return "no comment silences '" + rule + "'";
        }
        String where = suppression.block().isPresent() ? "the next block" : "this file";
        return "'" + rule + "' finds nothing in " + where;
    }
}
