package io.github.blogmaven.search;

import io.github.blogmaven.lexicon.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every word of a language in order, and the places where it stands.
 *
 * <p>The places of a word are numbers that rise: eight times the number of the leaf, and what {@link Tally} says of it.
 */
final class Postings implements Terms {
    /** The bits of a place that are its weight. */
    static final int WEIGHT = (1 << Tally.WEIGHT_BITS) - 1;

    private final String[] words;
    /** Where the places of each word begin; one more than there are words. */
    private final int[] starts;

    private final int[] places;

    /**
     * Brings together what threads read, each with a tally of its own.
     *
     * @param read in the order of the catalogue
     */
    Postings(List<Leaves> read) {
        Map<Tally, int[]> orders = new HashMap<>();
        read.forEach(leaves -> orders.put(leaves.tally(), new int[0]));
        words = inOrder(orders.keySet());
        orders.replaceAll((tally, none) -> order(tally));
        starts = starts(orders);
        places = places(read, orders);
    }

    private static String[] inOrder(Iterable<Tally> tallies) {
        List<String> all = new ArrayList<>();
        for (Tally tally : tallies) {
            for (int i = 0; i < tally.size(); i++) {
                all.add(tally.word(i));
            }
        }
        String[] sorted = all.toArray(new String[0]);
        Arrays.sort(sorted);
        int size = 0;
        for (String word : sorted) {
            if (size == 0 || !word.equals(sorted[size - 1])) {
                sorted[size++] = word;
            }
        }
        return Arrays.copyOf(sorted, size);
    }

    /** Where each word of a tally stands in the order of all. */
    private int[] order(Tally tally) {
        int[] order = new int[tally.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = Arrays.binarySearch(words, tally.word(i));
        }
        return order;
    }

    private int[] starts(Map<Tally, int[]> orders) {
        int[] counts = new int[words.length + 1];
        orders.forEach((tally, order) -> {
            for (int i = 0; i < order.length; i++) {
                counts[order[i] + 1] += tally.leaves(i);
            }
        });
        for (int i = 0; i < words.length; i++) {
            counts[i + 1] += counts[i];
        }
        return counts;
    }

    private int[] places(List<Leaves> read, Map<Tally, int[]> orders) {
        int[] all = new int[starts[words.length]];
        int[] next = Arrays.copyOf(starts, words.length);
        int number = 0;
        for (Leaves leaves : read) {
            int[] order = orders.getOrDefault(leaves.tally(), next);
            for (int[] leaf : leaves.words()) {
                for (int word : leaf) {
                    all[next[order[word >> Tally.WEIGHT_BITS]]++] = number << Tally.WEIGHT_BITS | (word & WEIGHT);
                }
                number++;
            }
        }
        return all;
    }

    @Override
    public int size() {
        return words.length;
    }

    @Override
    public String word(int index) {
        return words[index];
    }

    @Override
    public int bytes(int index) {
        return 6 + count(index) * 5 / 4;
    }

    /** Adds the places of a word: each leaf as a step from the one before, each weight as it is. */
    @Override
    public void write(int index, LineWriter line) {
        int last = 0;
        for (int i = starts[index]; i < starts[index + 1]; i++) {
            line.number(places[i] - (last & ~WEIGHT));
            last = places[i];
        }
    }

    /** On how many leaves a word is. */
    int count(int index) {
        return starts[index + 1] - starts[index];
    }
}
