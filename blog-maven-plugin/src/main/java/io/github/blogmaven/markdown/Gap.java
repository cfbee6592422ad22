package io.github.blogmaven.markdown;

/** A place in {@link Html} that is filled when a page is written. */
public sealed interface Gap {

    /**
     * The value of an {@code href} or {@code src}, between its quotes.
     *
     * @param index which of {@link Document#links()}
     */
    record Target(int index) implements Gap {}

    /**
     * What an image says of its size, between two attributes.
     *
     * @param index which of {@link Document#links()}
     */
    record Picture(int index) implements Gap {}

    /**
     * The beginning or the end of a link around an image, to its file in full size.
     *
     * @param index which of {@link Document#links()}
     */
    record Zoom(int index, boolean isStart) implements Gap {}

    /**
     * The current title of what a link leads to, for a link whose author gave it no text.
     *
     * @param index which of {@link Document#links()}
     */
    record Title(int index) implements Gap {}

    /**
     * A block of code.
     *
     * @param index which of {@link Document#codeBlocks()}
     */
    record Code(int index) implements Gap {}

    /**
     * A formula.
     *
     * @param index which of {@link Document#formulas()}
     */
    record OfFormula(int index) implements Gap {}

    /**
     * A word of the theme in the language of the page.
     *
     * @param key as in the word files, such as {@code callout.note}
     */
    record Word(String key) implements Gap {}

    /**
     * A link of a heading to itself, for readers who want to pass on its address.
     *
     * @param id of the heading
     */
    record Anchor(String id) implements Gap {}

    /**
     * The attribute of a link to a term that says where its definition stands, for those who hear the page.
     *
     * @param index which of {@link Document#links()}
     */
    record Described(int index) implements Gap {}

    /**
     * The definition of the term a link leads to, behind the link; only pages have it, and for the first link to a term.
     *
     * @param index which of {@link Document#links()}
     */
    record Definition(int index) implements Gap {}

    /**
     * The attributes of a tab, one of several of which a page shows one; a feed shows them all.
     *
     * @param set the name that those of a set share
     * @param isOpen whether it is shown first
     */
    record Exclusive(String set, boolean isOpen) implements Gap {}

    /**
     * The way to a place on the same page, between the quotes of an {@code href}.
     *
     * @param id of the place
     */
    record Place(String id) implements Gap {}

    /**
     * The name of an element whose looks say what it is.
     *
     * @param plain the element that says it without a style sheet, as in a feed
     */
    record Element(String name, String plain) implements Gap {}

    /** The box before a task. */
    record Task(boolean isDone) implements Gap {}

    /** The table of contents, where the author asked for it. */
    record Contents() implements Gap {}

    /** What the plugin makes of a generated page, inside a standing page that takes its place. */
    record Generated() implements Gap {}
}
