package io.github.blogmaven.verdict;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Knows what only follows from a file that could not be read as it was meant.
 *
 * <p>Of such a file nobody can say what its header does not have. What its text has is told all the same.
 */
final class Consequences {
    private static final Set<String> UNREAD = ids(
            Mistake.EMPTY_FILE,
            Mistake.FILE_TOO_LARGE,
            Mistake.NOT_UTF8,
            Mistake.TOML_SYNTAX,
            Mistake.UNCLOSED_HEADER,
            Mistake.UNREAD_HEADER,
            Mistake.YAML_SYNTAX);

    /** The rule on a date that is not there, and what is there in its place. */
    private static final String MISSING_DATE = "missing-date";

    private static final Set<String> DATES = ids(Mistake.BAD_DATE);

    private final Set<String> unread;
    private final Set<String> withBadDate;

    Consequences(List<Diagnostic> mistakes) {
        this.unread = files(UNREAD, mistakes);
        this.withBadDate = files(DATES, mistakes);
    }

    private static Set<String> ids(Mistake... mistakes) {
        return Set.of(mistakes).stream().map(Mistake::id).collect(Collectors.toSet());
    }

    private static Set<String> files(Set<String> ids, List<Diagnostic> mistakes) {
        return mistakes.stream()
                .filter(one -> ids.contains(one.rule()))
                .map(one -> one.span().path())
                .collect(Collectors.toSet());
    }

    /** Whether a finding of a rule is one that goes away with the mistake it follows from. */
    boolean include(Diagnostic finding) {
        String file = finding.span().path();
        return finding.span().isWholeFile()
                && (unread.contains(file) || (finding.rule().equals(MISSING_DATE) && withBadDate.contains(file)));
    }
}
