package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Span;
import java.util.Optional;

/**
 * A piece of a body that readers see otherwise than its author probably meant. A rule says so; this only says where.
 *
 * @param words what stands there, as it was typed
 * @param other a second place that belongs to it: the first of two that repeat each other, the end of a stretch
 */
public record Remark(Kind kind, Span span, String words, Optional<Span> other) {
    Remark(Kind kind, Span span, String words) {
        this(kind, span, words, Optional.empty());
    }

    /** What is remarkable. */
    public enum Kind {
        /** An {@code <img>} of raw HTML that says nothing of its alternative text; the words are its tag. */
        IMAGE_WITHOUT_ALT,
        /** An {@code <img>} or {@code <script>} of raw HTML that names no file; the words are its tag. */
        MISSING_SOURCE,
        /** A {@code <base>} of raw HTML; the words are its address. */
        BASE,
        /** A tag of raw HTML that opens an element no browser knows; the words are the tag. */
        UNKNOWN_ELEMENT,
        /** A fence that no line closes; the rest of the text is code. */
        UNCLOSED_FENCE,
        /** A line that opens a container which no line closes; the words are the colons. */
        UNCLOSED_CONTAINER,
        /** A line that begins with three colons or more, and neither opens nor closes a container. */
        LITERAL_CONTAINER,
        /** A row with more cells than its table has columns; readers do not see the others. */
        EXTRA_CELLS,
        /** A row with fewer cells than its table has columns; the words are both numbers. */
        MISSING_CELLS,
        /** A table that is none: the line of dashes has not as many cells as the head; the words are both numbers. */
        UNEVEN_TABLE,
        /** A heading without words. */
        EMPTY_HEADING,
        /** A line that begins with two number signs or more and is no heading. */
        LITERAL_HEADING,
        /** A mark in square brackets that a quote begins with, as if it were a callout; the words are the mark. */
        UNKNOWN_CALLOUT,
        /** An id that is given a second time; the words are the id. */
        REPEATED_ID,
        /** Two pairs of stars, or of underscores, that readers see, because they do not enclose a stretch as Markdown has it. */
        LITERAL_EMPHASIS,
        /** Two stars or underscores that begin emphasis which nothing ends; the words go on to the end of the line. */
        UNCLOSED_EMPHASIS,
        /** A pair of stars after a word that ends no emphasis, as the mark of a footnote is written. */
        STARS_AFTER_WORD,
        /** A backtick that begins code which nothing ends; the words go on to the end of the line. */
        UNCLOSED_CODE,
        /** A known callout without text, or one whose text is not indented; the words are the line that opens it. */
        EMPTY_CALLOUT,
        /** A container or an indented callout with a name that no callout has; the words are the name. */
        OTHER_CONTAINER,
        /** A fence with nothing inside; the words are the line that opens it. */
        EMPTY_FENCE,
        /** A name with a value in the line that opens a fence; the words are the name. */
        FENCE_ATTRIBUTE,
        /** A word that keeps an attribute list from being one; the whole list where it is no single word. */
        MALFORMED_ATTRIBUTES,
        /** An attribute list that a space parts from what it was meant for. */
        SPACED_ATTRIBUTES,
        /** An attribute list behind raw HTML, whose tags hold their attributes. */
        ATTRIBUTES_BEHIND_TAG,
        /** An attribute list in a place where it belongs to nothing. */
        STRAY_ATTRIBUTES,
        /** Markdown in lines of their own of a block of raw HTML, the first mark of it. */
        MARKDOWN_IN_HTML,
        /** The same in lines that are indented as code is. */
        INDENTED_MARKDOWN_IN_HTML,
        /** The same beside tags, or in an element that can hold no paragraph. */
        MARKDOWN_IN_HTML_LINE,
        /** A tag or comment of HTML that is none, as something is wrong inside it. */
        LITERAL_TAG,
        /** A tag or comment of another generator's template language, or of JSX. */
        FOREIGN_SYNTAX,
        /** A name in double brackets, which is a link in other tools and here where the settings say so. */
        WIKI_LINK,
        /** A link with its brackets and parentheses changed. */
        REVERSED_LINK,
        /** A link that is none for a blank in its address or before it. */
        LITERAL_LINK,
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
        /** A line that a merge left behind; with another place, the first line of a whole conflict. */
        MERGE_MARKER,
        /** A word that says that something is still to be written. */
        PLACEHOLDER,
        /** Words that announce the next part, in a paragraph without a link. */
        NEXT_PART,
        /** A word that was to be looked for. */
        WORD;

        /** Whether it is none in code that is written as HTML. */
        boolean isNotInHtmlCode() {
            return this == LITERAL_TAG
                    || this == UNCLOSED_CODE
                    || this == UNCLOSED_EMPHASIS
                    || this == LITERAL_EMPHASIS;
        }

        /** Whether it is none in a cell, where no block begins and a bar may cut code in two. */
        boolean isNotInCells() {
            return this == LITERAL_HEADING || this == LITERAL_CONTAINER || this == UNCLOSED_CODE;
        }
    }
}
