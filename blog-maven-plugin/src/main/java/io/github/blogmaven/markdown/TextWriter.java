package io.github.blogmaven.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes plain text: a stretch in brackets with its attributes, abbreviations with what they stand for. */
final class TextWriter {
    private static final Pattern SPAN = Pattern.compile("\\[([^\\[\\]]+)](\\{[^{}]*})");

    private final HtmlWriter html;
    private final Abbreviations abbreviations;
    private final RawCode code = new RawCode();

    TextWriter(HtmlWriter html, Abbreviations abbreviations) {
        this.html = html;
        this.abbreviations = abbreviations;
    }

    /** Takes notice of a tag of raw HTML. */
    void pass(String tag) {
        code.pass(tag);
    }

    void write(Emoji emoji) {
        html.text(code.isOpen() ? emoji.typed() : emoji.characters());
    }

    void write(String text) {
        if (text.contains("]{")) {
            writeSpans(text);
        } else {
            writeWords(text);
        }
    }

    private void writeWords(String text) {
        if (abbreviations.isEmpty() || code.isOpen()) {
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
