package io.github.blogmaven.markdown;

/** Writes plain text, abbreviations with what they stand for. */
final class TextWriter {
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
        if (abbreviations.isEmpty() || code.isOpen()) {
            html.text(text);
        } else {
            abbreviations.write(text, html);
        }
    }
}
