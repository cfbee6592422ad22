package io.github.blogmaven.model;

import io.github.blogmaven.markdown.Document;
import io.github.blogmaven.markdown.Passage;

/**
 * What something is about, in a sentence or two: what its author says of it, else how its text begins.
 *
 * @param passage lacks the titles of links that have no text of their own
 * @param body the text it is the beginning of, whose links these are
 * @param source the path of the file of that text, relative to the blog's folder; empty where there is none
 */
public record Description(Passage passage, Document body, String source) {
    /** Nothing is said. */
    public static final Description NONE = of("");

    /** What its author says of it. */
    public static Description of(String written) {
        return new Description(Passage.of(written), Document.empty(), "");
    }

    /** How a text begins. */
    public static Description beginning(Document body, String source) {
        return new Description(body.excerpt(), body, source);
    }

    public boolean isEmpty() {
        return passage.isEmpty();
    }
}
