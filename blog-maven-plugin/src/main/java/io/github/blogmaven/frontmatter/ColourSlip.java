package io.github.blogmaven.frontmatter;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A colour without quotes, which YAML takes for a comment. */
final class ColourSlip {
    private static final Pattern COLOUR =
            Pattern.compile("[\\w-]:[ \\t]+(#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8}))(?![\\w#])");

    private ColourSlip() {}

    /** What is to be said of a line, if it has a colour for a value. */
    static Optional<Diagnostic> in(YamlLines lines, int line) {
        Matcher matcher = COLOUR.matcher(lines.text(line));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String colour = matcher.group(1);
        return Optional.of(Mistake.YAML_SYNTAX.at(
                lines.span(line, matcher.start(1), matcher.end(1)),
                "'" + colour + "' is a comment in YAML",
                "put the colour in quotes: '" + colour + "'"));
    }
}
