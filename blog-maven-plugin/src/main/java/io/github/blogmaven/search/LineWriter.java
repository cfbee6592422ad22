package io.github.blogmaven.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes the lines of a shard.
 *
 * <p>Numbers are written in the 94 characters that ASCII shows: the last of a number is one of the first 78, each before it
 * is one of the other 16 and holds four bits, the lowest first.
 */
final class LineWriter {
    private static final char FIRST = '!';
    private static final int LAST = 78;

    private byte[] bytes = new byte[1 << 13];
    private int length;

    /** Begins a line: how many characters a word shares with the one before, as a character from 0 on, and the rest. */
    void startLine(String word, String before) {
        int same = common(before, word);
        put((byte) ('0' + same));
        byte[] rest = word.substring(same).getBytes(StandardCharsets.UTF_8);
        reserve(rest.length);
        System.arraycopy(rest, 0, bytes, length, rest.length);
        length += rest.length;
        put((byte) ' ');
    }

    void number(int number) {
        int rest = number;
        while (rest >= LAST) {
            put((byte) (FIRST + LAST + (rest & 15)));
            rest >>>= 4;
        }
        put((byte) (FIRST + rest));
    }

    void endLine() {
        put((byte) '\n');
    }

    private void put(byte one) {
        reserve(1);
        bytes[length++] = one;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
        }
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    /** How many characters two words begin with that are the same; half of a pair is none. */
    static int common(String one, String other) {
        int same = 0;
        while (same < one.length() && same < other.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same > 0 && Character.isHighSurrogate(other.charAt(same - 1)) ? same - 1 : same;
    }
}
