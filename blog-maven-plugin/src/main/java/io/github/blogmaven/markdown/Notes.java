package io.github.blogmaven.markdown;

import java.util.List;

/**
 * What rules want to know of a body and pages do not.
 *
 * @param suppressions comments that silence rules
 * @param remarks empty unless the body was read to be checked
 */
public record Notes(List<Suppression> suppressions, List<Remark> remarks) {
    /** Nothing to note. */
    public static final Notes NONE = new Notes(List.of(), List.of());

    public Notes {
        suppressions = List.copyOf(suppressions);
        remarks = List.copyOf(remarks);
    }
}
