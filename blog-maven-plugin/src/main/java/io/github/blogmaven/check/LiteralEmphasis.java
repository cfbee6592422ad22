package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Prose;
import java.util.Optional;
import java.util.stream.Stream;

/** Stars or underscores that readers see, where emphasis was meant. */
final class LiteralEmphasis implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        return Remarked.as(Remark.Kind.LITERAL_EMPHASIS, prose).map(LiteralEmphasis::finding);
    }

    private static Finding finding(Remark remark) {
        boolean isStars = remark.words().startsWith("*");
        String marks = isStars ? "stars" : "underscores";
        String hint = "put no blank inside of the " + marks + "; write " + (isStars ? "\\* for a star" : "\\_ for one");
        return new Finding(
                remark.span(),
                "readers see the " + marks + " of '" + remark.words() + "'",
                Optional.of(hint + " that is meant"));
    }
}
