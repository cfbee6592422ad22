package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Prose;
import java.util.Optional;
import java.util.stream.Stream;

/** A line that was meant as a heading and is text. */
final class LiteralHeading implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        return Remarked.as(Remark.Kind.LITERAL_HEADING, prose)
                .map(remark -> new Finding(
                        remark.span(),
                        "'" + Remarked.brief(remark.words()) + "' is not a heading; readers see it as typed",
                        Optional.of("put a plain space after '" + signs(remark) + "'")));
    }

    private static String signs(Remark remark) {
        return remark.words().replaceFirst("[^#].*", "");
    }
}
