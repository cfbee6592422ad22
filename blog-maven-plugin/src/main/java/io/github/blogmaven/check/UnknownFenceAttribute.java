package io.github.blogmaven.check;

import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Prose;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An attribute of a block of code that is probably a slip for one that is known. */
final class UnknownFenceAttribute implements TextRule {
    private static final Set<String> KNOWN =
            Set.of("title", "filename", "hl_lines", "linenos", "linenums", "linenostart");
    /** Known as well, in upper or lower case. */
    private static final Set<String> IN_ANY_CASE = Set.of(
            "line-numbers",
            "linenumbers",
            "numberlines",
            "showlinenumbers",
            "startfrom",
            "linenos",
            "linenums",
            "linenostart");
    /** Shorter names are near to some other one, whatever is meant. */
    private static final int LONG = 5;

    @Override
    public Stream<Finding> check(Prose prose) {
        return Remarked.as(Remark.Kind.FENCE_ATTRIBUTE, prose).flatMap(attribute -> finding(attribute).stream());
    }

    private static Optional<Finding> finding(Remark attribute) {
        String name = attribute.words();
        if (name.length() < LONG || KNOWN.contains(name) || IN_ANY_CASE.contains(name.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return NearMiss.of(name, KNOWN)
                .or(() -> NearMiss.of(name, IN_ANY_CASE))
                .map(near -> new Finding(
                        attribute.span(),
                        "'" + name + "' is not an attribute of code blocks, and has no effect",
                        Optional.of("did you mean '" + near + "'?")));
    }
}
