package io.github.blogmaven.lexicon;

import java.util.Arrays;

/** Takes down which words stand on each of many leaves, and how much each says of the leaf. One thread uses one. */
public final class Tally implements Tokenizer.Words {
    private static final int COUNT = 16;
    private static final long COUNTS = 0xFFFF_FFF0L;

    private final Lexicon lexicon = new Lexicon();
    private Place place = Place.TEXT;
    /** The number of the leaf, in the upper half. */
    private long leaf;
    /** By word: in the upper half the leaf it was last met on, then on how many, and in the last four bits where on it. */
    private long[] states = new long[1 << 13];
    /** The words of the leaf. */
    private int[] met = new int[1 << 12];

    private int size;

    /** Where words stand; of several places the last one counts. */
    public enum Place {
        TEXT(0),
        HEADING(4),
        TITLE(8);

        private final int bit;

        Place(int bit) {
            this.bit = bit;
        }
    }

    /** Forgets the words of the leaf before. */
    public void turn() {
        leaf += 1L << 32;
        size = 0;
    }

    /** Says where the next words stand. */
    public void standAt(Place where) {
        place = where;
    }

    @Override
    public void add(char[] chars, int from, int to, long hash) {
        int word = lexicon.number(chars, from, to, hash);
        if (word >= states.length) {
            states = Arrays.copyOf(states, 2 * word);
        }
        long state = states[word];
        if (state < leaf) {
            state = leaf | ((state & COUNTS) + COUNT);
            if (size == met.length) {
                met = Arrays.copyOf(met, 2 * size);
            }
            met[size++] = word;
        }
        // In a text they are counted up to three.
        int bit = place.bit;
        states[word] = bit == 0 && (state & 3) < 3 ? state + 1 : state | bit;
    }

    /**
     * The words of the leaf, in no order: four times the number of each, and how much it says of the leaf. That is 0, if it
     * stands there three times 1, in a heading 2, in the title 3.
     */
    public int[] words() {
        int[] words = new int[size];
        for (int i = 0; i < size; i++) {
            int where = (int) states[met[i]] & 15;
            int weight = where >= Place.HEADING.bit ? 2 | (where >> 3) : where / 3;
            words[i] = met[i] << 2 | weight;
        }
        return words;
    }

    /** How many words there are on all leaves. */
    public int size() {
        return lexicon.size();
    }

    public String word(int number) {
        return lexicon.word(number);
    }

    /** On how many leaves a word stands. */
    public int leaves(int number) {
        return (int) (states[number] & COUNTS) / COUNT;
    }
}
