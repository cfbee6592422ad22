package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Prose;
import java.util.Optional;
import java.util.stream.Stream;

/** A callout without text. */
final class EmptyCallout implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        return Remarked.as(Remark.Kind.EMPTY_CALLOUT, prose)
                .map(remark -> new Finding(
                        remark.span(),
                        "the callout '" + Remarked.brief(remark.words()) + "' has no text",
                        Optional.of(hint(remark.words()))));
    }

    private static String hint(String opening) {
        return switch (opening.charAt(0)) {
            case '!', '?' -> "put its text on the lines below, indented by four spaces";
            case ':' -> "put its text between this line and the line of colons that closes it";
            default -> "put its text on the lines below, each starting with '> '";
        };
    }
}
