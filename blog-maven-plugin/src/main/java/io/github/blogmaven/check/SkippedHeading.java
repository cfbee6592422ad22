package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Heading;
import io.github.blogmaven.model.Prose;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A heading that is more than one level below the one before it. */
final class SkippedHeading implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        List<Heading> headings = prose.document().headings();
        return IntStream.range(1, headings.size())
                .filter(i -> headings.get(i).level() > headings.get(i - 1).level() + 1)
                .mapToObj(i -> new Finding(
                        headings.get(i).span(),
                        "a level " + headings.get(i).level() + " heading below a level "
                                + headings.get(i - 1).level() + " heading",
                        Optional.of("write " + "#".repeat(headings.get(i - 1).level() + 1)
                                + " here, or add a heading in between")));
    }
}
