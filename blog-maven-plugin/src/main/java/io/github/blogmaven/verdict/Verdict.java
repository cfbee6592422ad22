package io.github.blogmaven.verdict;

import io.github.blogmaven.diagnostic.Diagnostic;
import java.util.Collection;
import java.util.List;

/**
 * What is reported, and how much is not.
 *
 * @param told each once, sorted by place; an unknown key once for the whole blog
 * @param every the same with every place of an unknown key, as the baseline lists them
 * @param suppressed how many a comment suppresses
 * @param inBaseline how many the baseline lists
 */
public record Verdict(List<Diagnostic> told, List<Diagnostic> every, int suppressed, int inBaseline) {
    public Verdict {
        told = UnknownKeys.merged(told);
        every = List.copyOf(every);
    }

    Verdict(List<Diagnostic> all, int suppressed, int inBaseline) {
        this(all, all, suppressed, inBaseline);
    }

    /** The same with others reported. */
    public Verdict telling(Collection<Diagnostic> others) {
        return new Verdict(List.copyOf(others), every, suppressed, inBaseline);
    }
}
