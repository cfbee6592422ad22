package io.github.blogmaven.markdown;

/**
 * How much there is to read.
 *
 * @param words words in scripts that separate them by spaces
 * @param characters letters of Korean, Japanese and Chinese
 * @param codeLines lines of code that are not blank
 */
public record Length(int words, int characters, int codeLines) {
    private static final double WORDS_A_MINUTE = 230;
    private static final double CHARACTERS_A_MINUTE = 500;
    private static final double CODE_LINES_A_MINUTE = 40;

    /** Nothing to read. */
    public static final Length NONE = new Length(0, 0, 0);

    /** Minutes to read it, rounded to the nearest and at least 1. */
    public int minutes() {
        double minutes = words / WORDS_A_MINUTE + characters / CHARACTERS_A_MINUTE + codeLines / CODE_LINES_A_MINUTE;
        return (int) Math.max(1, Math.round(minutes));
    }

    /** The length of both. */
    public Length plus(Length other) {
        return new Length(words + other.words, characters + other.characters, codeLines + other.codeLines);
    }
}
