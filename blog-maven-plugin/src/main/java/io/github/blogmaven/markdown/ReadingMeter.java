package io.github.blogmaven.markdown;

/** Counts what there is to read, piece by piece. */
final class ReadingMeter {
    private int words;
    private int characters;
    private int codeLines;

    /** Counts words and CJK letters of a stretch of text. */
    void text(String text) {
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            if (Character.isHighSurrogate((char) c)) {
                c = text.codePointAt(i);
                i += Character.charCount(c) - 1;
            }
            boolean isCjk = c >= 0x1100 && CjkEmphasis.isCjk(c);
            boolean isWordPart = !isCjk && isLetterOrDigit(c);
            if (isCjk && Character.isLetter(c)) {
                characters++;
            } else if (isWordPart && !inWord) {
                words++;
            }
            inWord = isWordPart || (inWord && (c == '\'' || c == '’' || c == '-' || c == '_' || c == '.'));
        }
    }

    /** Most letters of most texts are ASCII; asking Unicode about each took an eighth of a large build. */
    private static boolean isLetterOrDigit(int c) {
        return c < 128
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                : Character.isLetterOrDigit(c);
    }

    /** Counts lines of code that are not blank. */
    void code(String code) {
        codeLines += (int) code.lines().filter(line -> !line.isBlank()).count();
    }

    /** Counts a formula as a word. */
    void formula() {
        words++;
    }

    Length length() {
        return new Length(words, characters, codeLines);
    }
}
