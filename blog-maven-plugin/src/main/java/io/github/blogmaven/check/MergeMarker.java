package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Prose;
import java.util.stream.Stream;

/** A line that a merge left behind. */
final class MergeMarker implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        return Remarked.as(Remark.Kind.MERGE_MARKER, prose).map(MergeMarker::finding);
    }

    private static Finding finding(Remark remark) {
        String message = remark.other()
                .map(end -> "unresolved merge conflict, down to line " + end.line())
                .orElse("unresolved merge conflict marker");
        return new Finding(
                remark.span(), message, remark.other().map(end -> "keep one version, and remove the conflict markers"));
    }
}
