package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Prose;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A tag or comment of HTML that readers see, as something is wrong inside it. */
final class LiteralTag implements TextRule {
    private static final Pattern ODD_SPACE = Pattern.compile("[\\u00a0\\u2007\\u202f\\u3000]");

    @Override
    public Stream<Finding> check(Prose prose) {
        return Remarked.as(Remark.Kind.LITERAL_TAG, prose).map(LiteralTag::finding);
    }

    private static Finding finding(Remark remark) {
        String words = remark.words();
        String brief = "'" + Remarked.brief(ODD_SPACE.matcher(words).replaceAll(" ")) + "'";
        if (words.startsWith("<!--")) {
            return new Finding(
                    remark.span(),
                    "nothing closes the comment " + brief + " in its paragraph; readers see it",
                    Optional.of("add '-->', or begin the comment in a line of its own"));
        }
        if (words.endsWith("-->")) {
            return new Finding(
                    remark.span(),
                    brief + " is not a comment; readers see it as typed",
                    Optional.of("write '<!-- … -->'"));
        }
        if (ODD_SPACE.matcher(words).find()) {
            return new Finding(
                    remark.span(),
                    brief + " is not a tag, as it has a no-break or wide space in it; readers see it as typed",
                    Optional.of("write a plain space in its place"));
        }
        String hint = words.contains("={")
                ? "write values between quotes, as in HTML: width=\"280\""
                : "check its quotes, the spaces between its attributes, and its '>'";
        return new Finding(remark.span(), brief + " is not a tag; readers see it as typed", Optional.of(hint));
    }
}
