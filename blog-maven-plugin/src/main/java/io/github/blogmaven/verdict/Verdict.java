package io.github.blogmaven.verdict;

import io.github.blogmaven.diagnostic.Diagnostic;
import java.util.Collection;
import java.util.List;

/**
 * What is told, and how much is not.
 *
 * @param told each once, sorted by place
 * @param suppressed how many a comment silences
 * @param inBaseline how many the baseline lists
 */
public record Verdict(List<Diagnostic> told, int suppressed, int inBaseline) {
    public Verdict {
        told = told.stream().distinct().sorted().toList();
    }

    /** The same with others told. */
    public Verdict telling(Collection<Diagnostic> others) {
        return new Verdict(List.copyOf(others), suppressed, inBaseline);
    }
}
