package io.github.blogmaven.frontmatter;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.source.Source;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what its author took for a header in a file that has none. */
final class UnreadHeader {
    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";
    private static final Pattern FENCE = Pattern.compile("(---|\\+\\+\\+)[ \\t]*\\n");
    private static final Pattern KEY = Pattern.compile("(?mi)^(?:title|date|draft|layout|tags|slug)[ \\t]*[:=]");
    private static final Pattern JSON =
            Pattern.compile("\\{\\s*+(?:\"[\\w-]++\"\\s*+:[^\\n]*+\\n\\s*+){0,99}?\"title\"\\s*+:");

    private UnreadHeader() {}

    static Optional<Diagnostic> in(Source source) {
        String text = source.text();
        if (JSON.matcher(text).lookingAt()) {
            return Optional.of(Mistake.UNREAD_HEADER.at(
                    source.span(0, 1),
                    "a header in JSON is not read",
                    "write it as YAML between two lines '---', or as TOML between '+++'"));
        }
        int start = unseen(text);
        Matcher fence = FENCE.matcher(text).region(start, text.length());
        if (start == 0 || !fence.lookingAt()) {
            return Optional.empty();
        }
        int close = Header.closingFence(text, fence.group(1), fence.end());
        // Two rules across the page may enclose a text that begins like a key.
        boolean isHeader =
                close >= 0 && KEY.matcher(text.substring(fence.end(), close)).find();
        return isHeader
                ? Optional.of(Mistake.UNREAD_HEADER.at(
                        source.span(fence.start(1), fence.end(1)),
                        "the header does not begin in line 1, so it is text",
                        "put nothing before the '" + fence.group(1) + "'"))
                : Optional.empty();
    }

    /** Where what readers see begins, behind blanks and comments. */
    private static int unseen(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = text.startsWith(COMMENT, at) ? text.indexOf(COMMENT_END, at) : -1;
            if (end >= 0) {
                at = end + COMMENT_END.length();
            } else if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }
}
