package io.github.blogmaven.markdown;

/** Counts what there is to read, piece by piece. */
final class ReadingMeter {
    private int words;
    private int characters;
    private int codeLines;

    /** Counts words and CJK letters of a stretch of text. */
    void text(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean isCjk = c >= 0x1100 && CjkEmphasis.isCjk(c);
            boolean isWordPart = !isCjk && Character.isLetterOrDigit(c);
            if (isCjk && Character.isLetter(c)) {
                characters++;
            } else if (isWordPart && !inWord) {
                words++;
            }
            inWord = isWordPart || (inWord && (c == '\'' || c == '’' || c == '-' || c == '_' || c == '.'));
        }
    }

    /** Counts lines of code that are not blank. */
    void code(String code) {
        codeLines += (int) code.lines().filter(line -> !line.isBlank()).count();
    }

    Length length() {
        return new Length(words, characters, codeLines);
    }
}
