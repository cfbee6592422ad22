package io.github.blogmaven.verdict;

import io.github.blogmaven.markdown.Suppression;
import java.util.List;

/** What authors do not want to be told: in certain files, by comments, and what they know already. */
public record Objections(Leniency leniency, List<Suppression> suppressions, Baseline baseline) {
    public Objections {
        suppressions = List.copyOf(suppressions);
    }
}
