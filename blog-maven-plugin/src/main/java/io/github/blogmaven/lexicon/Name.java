package io.github.blogmaven.lexicon;

import java.util.Arrays;

/**
 * One word as it is read, with the places where it can be divided.
 *
 * <p>{@code src/HashMap.get_all} is found as a whole, as {@code hashmap.get_all}, as {@code get_all} and by each of its parts:
 * a slash divides first, then a dot, a hyphen, an underscore, and last the capitals of {@code HashMap}. A sign before the word
 * ({@code @Override}, {@code --release}) belongs to the whole only.
 */
final class Name {
    static final int HUMP = 0;
    static final int UNDERSCORE = 1;
    static final int HYPHEN = 2;
    static final int MEMBER = 3;
    static final int SLASH = 4;
    private static final int WHOLE = 5;

    private char[] chars = new char[64];
    /** Where the name begins, after a sign. */
    private int start;

    private int length;
    /** For each cut: its level, where it begins, where the next piece begins, and where the piece before it ends. */
    private int[] cuts = new int[64];

    private int size;

    void clear() {
        start = 0;
        length = 0;
        size = 0;
    }

    void add(char c) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, 2 * length);
        }
        chars[length++] = c;
    }

    /** Makes what was added so far a sign before the name. */
    void begin() {
        start = length;
    }

    /** Divides the name after what was added so far. */
    void cut(int level) {
        cut(level, length, length);
    }

    /** Divides the name at a joiner, which was added last. */
    void cutAt(int level, int joiner) {
        boolean isSameRun =
                level == UNDERSCORE && size > 0 && cuts[size - 4] == level && cuts[size - 2] == length - joiner;
        if (isSameRun) {
            cuts[size - 2] = length;
        } else {
            cut(level, length - joiner, length - joiner);
        }
    }

    /** Divides the name after a sign that belongs to the piece before it, as in {@code c++17}. */
    void cutAfter(int sign) {
        cut(MEMBER, length - sign, length);
    }

    private void cut(int level, int from, int end) {
        if (size == cuts.length) {
            cuts = Arrays.copyOf(cuts, 2 * size);
        }
        cuts[size++] = level;
        cuts[size++] = from;
        cuts[size++] = length;
        cuts[size++] = end;
    }

    boolean isDivided() {
        return size > 0 || start > 0;
    }

    int length() {
        return length - start;
    }

    /** How many characters the last part has. */
    int lastPart() {
        int i = size;
        while (i > 0 && cuts[i - 4] == HUMP) {
            i -= 4;
        }
        return length - (i == 0 ? start : cuts[i - 2]);
    }

    boolean endsWithLetter() {
        return Character.isLetter(chars[length - 1]);
    }

    /** Gives all that the name is found by. */
    void addTo(Tokenizer.Words words) {
        for (int level = HUMP; level <= WHOLE; level++) {
            addPieces(level, words);
        }
        if (start > 0) {
            add(0, length, words);
            int slash = 0;
            while (slash < size && cuts[slash] != SLASH) {
                slash += 4;
            }
            if (slash < size) {
                add(0, cuts[slash + 1], words);
            }
        }
    }

    /** Gives what was added in twos, and its last character. */
    void addTwos(Tokenizer.Words words) {
        for (int i = 0; i + 1 < length; i++) {
            add(i, i + 2, words);
        }
        add(length - 1, length, words);
    }

    /** Gives the pieces between cuts of a level or above, unless they are given for a lower level already. */
    private void addPieces(int level, Tokenizer.Words words) {
        int from = start;
        boolean isNew = false;
        for (int i = 0; i < size; i += 4) {
            if (cuts[i] < level) {
                boolean isInside = cuts[i + 3] < length || cuts[i + 1] == cuts[i + 3];
                isNew |= cuts[i] == level - 1 && isInside;
            } else {
                isNew |= cuts[i] == HUMP;
                addPiece(level, from, cuts[i + 3], isNew, words);
                if (level == UNDERSCORE && cuts[i + 1] < cuts[i + 3] && cuts[i + 1] > from + 1) {
                    add(from, cuts[i + 1], words);
                }
                from = cuts[i + 2];
                isNew = cuts[i] == HUMP;
            }
        }
        addPiece(level, from, length, isNew, words);
    }

    private void addPiece(int level, int from, int to, boolean isNew, Tokenizer.Words words) {
        if (to > from && (isNew || level == UNDERSCORE)) {
            add(from, to, words);
        }
    }

    private void add(int from, int to, Tokenizer.Words words) {
        if (to - from <= Tokenizer.LONGEST) {
            words.add(chars, from, to, Tokenizer.hash(chars, from, to));
        }
    }
}
