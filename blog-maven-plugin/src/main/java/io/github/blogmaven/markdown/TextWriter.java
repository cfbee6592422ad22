package io.github.blogmaven.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes plain text: a stretch in brackets with its attributes, abbreviations with what they stand for.
 *
 * <p>What an author marked as code with a tag of HTML is no prose: nothing in it is changed.
 */
final class TextWriter {
    private static final Pattern SPAN = Pattern.compile("\\[([^\\[\\]]+)](\\{[^{}]*})");
    private static final Pattern NO_PROSE =
            Pattern.compile("<(/?)(?:abbr|code|kbd|samp|tt|var|svg|math)\\b[^>]*>", Pattern.CASE_INSENSITIVE);

    private final HtmlWriter html;
    private final Abbreviations abbreviations;
    private int depth;

    TextWriter(HtmlWriter html, Abbreviations abbreviations) {
        this.html = html;
        this.abbreviations = abbreviations;
    }

    /** Takes notice of a tag of raw HTML. */
    void pass(String tag) {
        Matcher matcher = NO_PROSE.matcher(tag);
        if (matcher.lookingAt()) {
            depth = matcher.group(1).isEmpty() ? depth + 1 : Math.max(0, depth - 1);
        }
    }

    /** Whether what is written now is code, or explained by its author. */
    boolean isNoProse() {
        return depth > 0;
    }

    void write(String text) {
        if (text.contains("]{")) {
            writeSpans(text);
        } else {
            writeWords(text);
        }
    }

    private void writeWords(String text) {
        if (abbreviations.isEmpty() || isNoProse()) {
            html.text(text);
        } else {
            abbreviations.write(text, html);
        }
    }

    private void writeSpans(String text) {
        Matcher span = SPAN.matcher(text);
        int from = 0;
        while (span.find()) {
            Optional<Attributes.Found> list = Attributes.atStart(span.group(2));
            if (list.isPresent()) {
                writeWords(text.substring(from, span.start()));
                html.raw("<span");
                list.get().attributes().write(html);
                html.raw(">");
                writeWords(span.group(1));
                html.raw("</span>");
                from = span.end();
            }
        }
        writeWords(text.substring(from));
    }
}
