package io.github.blogmaven.frontmatter;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.source.Source;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what its author took for a header in a file that has none. */
final class UnreadHeader {
    private static final String METADATA =
            "(?:title|date|author|authors|tags|category|categories|slug|summary|description|layout|status|modified|lang)";
    private static final String COMMENT = "<!--";
    private static final String COMMENT_END = "-->";
    private static final Pattern FENCE = Pattern.compile("(---|\\+\\+\\+)[ \\t]*\\n");
    private static final Pattern KEY = Pattern.compile("(?mi)^(?:title|date|draft|layout|tags|slug)[ \\t]*[:=]");
    /** A fence of another length or of another character, and lines below it that all look like those of a header. */
    private static final Pattern OTHER_FENCE = Pattern.compile("[ \\t]*([-+*=_\u2013\u2014]{2,99})[ \\t]*\\n"
            + "((?:[ \\t]*+(?:[\\w-]{1,99}[ \\t]*[:=][^\\n]*|- [^\\n]*|#[^\\n]*)(?:\\n|$)){1,99})");

    private static final Pattern JSON =
            Pattern.compile("\\{\\s*+(?:\"[\\w-]++\"\\s*+:[^\\n]*+\\n\\s*+){0,99}?\"title\"\\s*+:");

    /** Two lines or more of which the first two are keys that every tool has, as MultiMarkdown and Pelican write them. */
    private static final Pattern KEY_LINES = Pattern.compile(
            "\\s*+(" + METADATA + ":[ \\t]*+\\S[^\\n]*+)\\n" + METADATA + ":[ \\t]*+\\S", Pattern.CASE_INSENSITIVE);

    /** A comment that looks like a definition: {@code [title]: <> (The Dawn)}. */
    private static final Pattern DEFINITION = Pattern.compile(
            "\\s*+(?:\\[[\\w-]++]:[ \\t]*+<>[^\\n]*+\\n\\s*+){0,9}?(\\[(?:title|date)]:[ \\t]*+<>[^\\n]*+)",
            Pattern.CASE_INSENSITIVE);

    private UnreadHeader() {}

    static Optional<Diagnostic> in(Source source) {
        String text = source.text();
        if (JSON.matcher(text).lookingAt()) {
            return Optional.of(Mistake.UNREAD_HEADER.at(
                    source.span(0, 1),
                    "a header in JSON is not read",
                    "write it as YAML between two lines '---', or as TOML between '+++'"));
        }
        Optional<Diagnostic> unfenced = unfenced(source);
        if (unfenced.isPresent()) {
            return unfenced;
        }
        int start = unseen(text);
        Matcher other = OTHER_FENCE.matcher(text).region(start, text.length());
        if (other.lookingAt()
                && !isClosed(text, start)
                && KEY.matcher(other.group(2)).find()) {
            return Optional.of(Mistake.UNREAD_HEADER.at(
                    source.span(other.start(1), other.end(1)),
                    "'" + other.group(1) + "' begins no header, so what follows is text",
                    "write '---' above and below the header, from the first line on"));
        }
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

    /** Headers of other tools that are text here: lines of keys alone, and definitions of links to nowhere. */
    private static Optional<Diagnostic> unfenced(Source source) {
        Matcher keys = KEY_LINES.matcher(source.text());
        if (keys.lookingAt()) {
            return Optional.of(Mistake.UNREAD_HEADER.at(
                    source.span(keys.start(1), keys.end(1)),
                    "a header without lines '---' around it is text",
                    "put a line '---' before and after it"));
        }
        Matcher definition = DEFINITION.matcher(source.text());
        return definition.lookingAt()
                ? Optional.of(Mistake.UNREAD_HEADER.at(
                        source.span(definition.start(1), definition.end(1)),
                        "a header of link definitions is not read",
                        "write it as YAML between two lines '---', as in 'title: …'"))
                : Optional.empty();
    }

    /** Whether a fence of the right kind begins here, and another one follows. */
    private static boolean isClosed(String text, int start) {
        Matcher fence = FENCE.matcher(text).region(start, text.length());
        return fence.lookingAt() && (start == 0 || Header.closingFence(text, fence.group(1), fence.end()) >= 0);
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
