package io.github.blogmaven.markdown;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What rules want to know of a body and pages do not.
 *
 * @param suppressions comments that silence rules
 * @param remarks empty unless the body was read to be checked
 * @param labels what the definitions of links and footnotes are called; empty unless the body was read to be checked
 */
public record Notes(List<Suppression> suppressions, List<Remark> remarks, Set<String> labels) {
    /** Nothing to note. */
    public static final Notes NONE = new Notes(List.of(), List.of(), Set.of());

    public Notes {
        suppressions = List.copyOf(suppressions);
        remarks = List.copyOf(remarks);
        labels = Set.copyOf(labels);
    }

    /** The same with more remarks. */
    Notes with(List<Remark> more) {
        List<Remark> all = Stream.concat(remarks.stream(), more.stream()).toList();
        return new Notes(suppressions, all, labels);
    }

    /** The same with the comments that silence rules. */
    Notes silencedBy(List<Suppression> comments) {
        return new Notes(comments, remarks, labels);
    }
}
