package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Blog;
import java.util.stream.Stream;

/** A line that a merge left behind. */
final class MergeMarker implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return Remarked.as(Remark.Kind.MERGE_MARKER, blog)
                .map(remark -> new Finding(remark.span(), "a merge left this line behind"));
    }
}
