package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Span;
import java.util.Optional;

/**
 * A link or image exactly as its author typed it, and where.
 *
 * @param destination the address without Markdown's escapes and entities, not yet looked up
 * @param text what readers see of it, without markup; of an image, its alternative text
 * @param span where the destination stands; for a link by reference, in the definition
 * @param textSpan where the text of a link stands; of an image by reference, the whole of it; otherwise as {@code span}
 * @param sentence what it stands in, of the first link to a page of the blog
 */
public record WrittenLink(
        Kind kind, String destination, String text, Span span, Span textSpan, Optional<Sentence> sentence) {
    /** A link that stands in no sentence and has no text. */
    public WrittenLink(Kind kind, String destination, String text, Span span) {
        this(kind, destination, text, span, span, Optional.empty());
    }

    /** A link that stands in no sentence. */
    public WrittenLink(Kind kind, String destination, String text, Span span, Span textSpan) {
        this(kind, destination, text, span, textSpan, Optional.empty());
    }

    WrittenLink in(Sentence sentence) {
        return new WrittenLink(kind, destination, text, span, textSpan, Optional.of(sentence));
    }

    /** What the link is. */
    public enum Kind {
        LINK,
        IMAGE,
        /** An attribute of raw HTML that leads to a page. */
        HTML_LINK,
        /** An attribute of raw HTML that shows a file. */
        HTML_FILE;

        /** Whether it shows a file, rather than leading somewhere. */
        public boolean isFile() {
            return this == IMAGE || this == HTML_FILE;
        }
    }
}
