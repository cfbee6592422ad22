package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Blog;
import java.util.Optional;
import java.util.stream.Stream;

/** A tag of another generator's templates, or of JSX. */
final class ForeignSyntax implements Rule {
    @Override
    public Stream<Finding> check(Blog blog) {
        return Remarked.as(Remark.Kind.FOREIGN_SYNTAX, blog)
                .map(remark -> new Finding(
                        remark.span(),
                        "'" + Remarked.brief(remark.words()) + "' means nothing here; readers see it as it stands",
                        Optional.of("write it as Markdown or HTML, or put it into code")));
    }
}
