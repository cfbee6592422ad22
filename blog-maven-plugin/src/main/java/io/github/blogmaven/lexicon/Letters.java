package io.github.blogmaven.lexicon;

import java.util.Arrays;

/** What letters are taken for: those of ASCII by a table, others are looked up once each. */
final class Letters {
    /** The kinds of what is in {@link #ASCII}; all else parts words. */
    static final byte SMALL = 1;

    static final byte LARGE = 2;
    /** Other characters that may belong to a word: what joins parts, begins a name, or ends one. */
    static final byte SIGN = 3;
    /** A letter that is not in the table. */
    static final byte OTHER = 4;

    /** After one of these, a sign does not begin a name: {@code f().g}, {@code a--b}. */
    private static final String CLOSING = ")]}._+-/#@$%&:!?*~^\\";

    static final byte[] ASCII = ascii();

    /** In place of a character that cannot be told by itself: a mark, half of a pair, what becomes several letters. */
    static final char ODD = '\uFFFF';

    private char[] known = new char[0];
    /** 1 for a letter of a script without spaces, -1 for any other. */
    private byte[] scripts = new byte[0];

    private static byte[] ascii() {
        byte[] kinds = new byte[128];
        Arrays.fill(kinds, 'a', 'z' + 1, SMALL);
        Arrays.fill(kinds, '0', '9' + 1, SMALL);
        Arrays.fill(kinds, 'A', 'Z' + 1, LARGE);
        "._-/:>+#@$%".chars().forEach(c -> kinds[c] = SIGN);
        return kinds;
    }

    /** Whether a sign after this character may begin a name. */
    static boolean isOpening(int c) {
        return CLOSING.indexOf(c) < 0 && (c < 128 ? ASCII[c] == 0 || c == '>' : !isOfWord(c));
    }

    private static boolean isOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || isNumber(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isNumber(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** A character with its case but without what does not count; a blank for one that parts words. */
    char plain(char c) {
        if (known.length == 0) {
            known = new char[1 << 16];
        }
        if (known[c] == 0) {
            known[c] = lookUp(c);
        }
        return known[c];
    }

    /** The usual ones are told without {@link Folding}, which loads a table of the JDK. */
    private char lookUp(char c) {
        boolean isPunctuation = c == '\u00A0' || (c >= '\u2000' && c <= '\u206F') || (c >= '\u3000' && c <= '\u3003');
        if (isPunctuation) {
            return ' ';
        }
        if (isSyllable(c) || isIdeograph(c)) {
            return c;
        }
        String folded = Character.isSurrogate(c) ? "" : Folding.fold(String.valueOf(c));
        return folded.length() == 1 ? told(folded.charAt(0)) : ODD;
    }

    private char told(char c) {
        boolean isWord = isOfWord(c);
        boolean isMark = isWord && !Character.isLetter(c) && !isNumber(c);
        if (isMark || isJamo(c)) {
            return ODD;
        }
        return c < 128 || isUnspaced(c) || isWord ? c : ' ';
    }

    /** Jamo join to syllables. */
    private static boolean isJamo(char c) {
        return (c >= '\u1100' && c <= '\u11FF') || (c >= '\uA960' && c <= '\uA97C') || (c >= '\uD7A4' && c <= '\uD7FF');
    }

    /** Whether a letter is of a script written without spaces, or Hangul, whose words are often compounds. */
    boolean isUnspaced(char c) {
        if (c < '\u0E00') {
            return false;
        }
        if (isSyllable(c) || isIdeograph(c)) {
            return true;
        }
        if (scripts.length == 0) {
            scripts = new byte[1 << 16];
        }
        if (scripts[c] == 0) {
            scripts[c] = (byte) (isOfUnspacedScript(c) ? 1 : -1);
        }
        return scripts[c] > 0;
    }

    private static boolean isOfUnspacedScript(char c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HANGUL, HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> c == 'ー';
        };
    }

    private static boolean isSyllable(char c) {
        return c >= '\uAC00' && c <= '\uD7A3';
    }

    private static boolean isIdeograph(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }
}
