package io.github.blogmaven.lexicon;

import java.util.Arrays;

/** Takes down which words stand on each of many leaves, and how much each says of the leaf. One thread uses one. */
public final class Tally implements Tokenizer.Words {
    private static final int COUNT = 64;
    private static final long COUNTS = 0xFFFF_FFC0L;
    private static final int MOST = 15;

    /** How many bits say how much a word says of a leaf. */
    public static final int WEIGHT_BITS = 3;

    private final Lexicon lexicon = new Lexicon();
    private Place place = Place.TEXT;
    /** The number of the leaf, in the upper half. */
    private long leaf;
    /** By word: in the upper half the leaf it was last met on, then on how many, then where on it, and in the last four bits how often. */
    private long[] states = new long[1 << 13];
    /** The words of the leaf. */
    private int[] met = new int[1 << 12];

    private int size;

    /** Where words stand; of several places the last one counts. */
    public enum Place {
        TEXT(0),
        HEADING(16),
        TITLE(32);

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
        // In a text they are counted, but not without end.
        int bit = place.bit;
        states[word] = bit == 0 && (state & MOST) < MOST ? state + 1 : state | bit;
    }

    /**
     * The words of the leaf, in no order: eight times the number of each, and how much it says of the leaf. That is 0 for once,
     * 1 for twice, 2 for four times, 3 for eight times or more; 4 for in a heading and 6 for in the title, and one more there
     * if it is in the text four times.
     */
    public int[] words() {
        int[] words = new int[size];
        for (int i = 0; i < size; i++) {
            words[i] = met[i] << WEIGHT_BITS | weight((int) states[met[i]]);
        }
        return words;
    }

    private static int weight(int state) {
        int count = state & MOST;
        if ((state & (Place.HEADING.bit | Place.TITLE.bit)) == 0) {
            return count < 2 ? 0 : count < 4 ? 1 : count < 8 ? 2 : 3;
        }
        return ((state & Place.TITLE.bit) == 0 ? 4 : 6) + (count < 4 ? 0 : 1);
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
