package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.markdown.Remark.Kind;
import io.github.blogmaven.model.Prose;
import java.util.stream.Stream;

/** An abbreviation that is explained and not used, or explained twice. */
final class UnusedAbbreviation implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        return Stream.concat(
                Remarked.as(Kind.UNUSED_ABBREVIATION, prose).map(UnusedAbbreviation::unused),
                Remarked.as(Kind.REPEATED_ABBREVIATION, prose).map(UnusedAbbreviation::repeated));
    }

    private static Finding unused(Remark remark) {
        return new Finding(remark.span(), "the text does not use the abbreviation '" + remark.words() + "'");
    }

    private static Finding repeated(Remark remark) {
        return new Finding(remark.span(), "'" + remark.words() + "' is already explained above; this line is ignored");
    }
}
