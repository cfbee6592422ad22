package io.github.blogmaven.lexicon;

import java.util.Arrays;

/**
 * Words by number, in the order they were first met.
 *
 * <p>A blog of ten thousand posts has some hundred thousand words, and they stand in twenty million places. So there is no
 * object for a word, and looking one up touches memory once: a slot holds 40 bits of the word's hash and its number, and the
 * other bits of the hash say where the slot is. Letters are not compared: of a hundred thousand words, two are taken for one
 * in one blog of a million.
 */
final class Lexicon {
    private static final long NUMBER = (1L << 24) - 1;

    private char[] letters = new char[1 << 16];
    private int[] ends = new int[1 << 13];
    /** By number, for the time when there must be more slots. */
    private long[] hashes = new long[1 << 13];

    private int size;
    private long[] slots = new long[1 << 14];

    /** The hash of a word, whose first letters have a hash already, with one more letter; that of no letters is 0. */
    static long hash(long first, char letter) {
        return (first ^ letter) * 0x9E3779B97F4A7C15L;
    }

    /**
     * The number of a word, which is new or not.
     *
     * @param ofLetters its hash
     */
    int number(char[] chars, int from, int to, long ofLetters) {
        // The low bits of a product are weak, and 0 is an empty slot.
        long hash = (ofLetters ^ ofLetters >>> 29) | 1L << 63;
        long[] all = slots;
        int mask = all.length - 1;
        int slot = (int) hash & mask;
        long found = all[slot];
        while (found != 0) {
            if ((found ^ hash) >>> 24 == 0) {
                return (int) (found & NUMBER);
            }
            slot = (slot + 1) & mask;
            found = all[slot];
        }
        all[slot] = (hash & ~NUMBER) | size;
        add(chars, from, to, hash);
        return size - 1;
    }

    private void add(char[] chars, int from, int to, long hash) {
        int start = size == 0 ? 0 : ends[size - 1];
        int end = start + to - from;
        if (end > letters.length) {
            letters = Arrays.copyOf(letters, 2 * end);
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        System.arraycopy(chars, from, letters, start, to - from);
        ends[size] = end;
        hashes[size] = hash;
        size++;
        if (2 * size > slots.length) {
            addSlots();
        }
    }

    private void addSlots() {
        slots = new long[2 * slots.length];
        int mask = slots.length - 1;
        for (int i = 0; i < size; i++) {
            int slot = (int) hashes[i] & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = (hashes[i] & ~NUMBER) | i;
        }
    }

    int size() {
        return size;
    }

    String word(int number) {
        int start = number == 0 ? 0 : ends[number - 1];
        return new String(letters, start, ends[number] - start);
    }
}
