package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Span;

/**
 * A piece of a body that readers see otherwise than its author probably meant. A rule says so; this only says where.
 *
 * @param words what stands there, as it was typed
 */
public record Remark(Kind kind, Span span, String words) {
    /** What is remarkable. */
    public enum Kind {
        /** An {@code <img>} of raw HTML that says nothing of its alternative text; the words are its tag. */
        IMAGE_WITHOUT_ALT,
        /** A fence that no line closes; the rest of the text is code. */
        UNCLOSED_FENCE,
        /** A row with more cells than its table has columns; readers do not see the others. */
        EXTRA_CELLS,
        /** A heading without words. */
        EMPTY_HEADING,
        /** Two pairs of stars that readers see, because they do not enclose a stretch as Markdown has it. */
        LITERAL_EMPHASIS,
        /** A tag of another generator's template language, or of JSX. */
        FOREIGN_SYNTAX,
        /** A link with its brackets and parentheses changed. */
        REVERSED_LINK,
        /** A link by reference whose label no definition has. */
        UNDEFINED_REFERENCE,
        /** A definition that no link refers to. */
        UNUSED_DEFINITION,
        /** A definition whose label an earlier one has. */
        REPEATED_DEFINITION,
        /** A word between colons that is not the name of an emoji. */
        UNKNOWN_EMOJI,
        /** An abbreviation that is explained and stands nowhere in the text. */
        UNUSED_ABBREVIATION,
        /** An abbreviation that an earlier line explains. */
        REPEATED_ABBREVIATION,
        /** A line that a merge left behind. */
        MERGE_MARKER,
        /** A word that says that something is still to be written. */
        PLACEHOLDER
    }
}
