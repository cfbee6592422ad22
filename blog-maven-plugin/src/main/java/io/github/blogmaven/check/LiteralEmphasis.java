package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Prose;
import java.util.Optional;
import java.util.stream.Stream;

/** Stars or underscores that readers see, where emphasis was meant. */
final class LiteralEmphasis implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        return Stream.concat(
                Remarked.as(Remark.Kind.LITERAL_EMPHASIS, prose).map(LiteralEmphasis::finding),
                Remarked.as(Remark.Kind.UNCLOSED_EMPHASIS, prose)
                        .filter(remark -> !mayBeFootnote(remark, prose))
                        .map(LiteralEmphasis::unclosed));
    }

    /** Whether a word above has two stars as the mark of a footnote, so that these may begin its text. */
    private static boolean mayBeFootnote(Remark remark, Prose prose) {
        return remark.words().startsWith("*")
                && Remarked.as(Remark.Kind.STARS_AFTER_WORD, prose)
                        .anyMatch(mark -> mark.span().line() <= remark.span().line());
    }

    private static Finding unclosed(Remark remark) {
        boolean isStars = remark.words().startsWith("*");
        String name = isStars ? "asterisks" : "underscores";
        String marks = remark.words().substring(0, 2);
        return new Finding(
                remark.span(),
                "'" + Remarked.brief(remark.words()) + "' is never closed; readers see the " + name,
                Optional.of("add " + marks + " directly after its last word, in the same paragraph; " + "write \\"
                        + marks.charAt(0) + "\\" + marks.charAt(0) + " for literal " + name));
    }

    private static Finding finding(Remark remark) {
        boolean isStars = remark.words().startsWith("*");
        String marks = isStars ? "asterisks" : "underscores";
        String literal = isStars ? "write \\* for a literal asterisk" : "write \\_ for a literal underscore";
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
                : "'" + Character.toString(mark) + "' inside touches a letter outside: move it outside the " + marks
                        + ", or add a space between them; ";
    }
}
