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
        String marks = isStars ? "asterisks" : "underscores";
        String literal = isStars ? "write \\* for a star that is meant" : "write \\_ for one that is meant";
        String inside = remark.words().substring(2, remark.words().length() - 2);
        return new Finding(
                remark.span(),
                "readers see the " + marks + " of '" + Remarked.brief(remark.words()) + "'",
                Optional.of(cause(inside, marks) + literal));
    }

    /** What keeps it from being emphasis: a space, or a mark before the closing asterisks and a letter after them. */
    private static String cause(String inside, String marks) {
        if (!inside.equals(inside.strip())) {
            return "remove the space next to the " + marks + "; ";
        }
        int mark = inside.codePointBefore(inside.length());
        return Character.isLetterOrDigit(mark)
                ? ""
                : "'" + Character.toString(mark) + "' inside touches a letter outside: take it out of the " + marks
                        + ", or add a space between them; ";
    }
}
