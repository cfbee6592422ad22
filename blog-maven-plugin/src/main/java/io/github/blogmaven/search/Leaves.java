package io.github.blogmaven.search;

import io.github.blogmaven.lexicon.Tally;
import java.util.List;

/**
 * What was read of a batch.
 *
 * @param tally which words the numbers stand for
 * @param words of each leaf, as {@link Tally#words()}
 * @param cards how many leaves each card has
 * @param files how many leaves are in each file
 * @param name how the names of the files begin
 */
record Leaves(Tally tally, List<int[]> words, List<Integer> cards, List<Integer> files, String name) {
    Leaves {
        words = List.copyOf(words);
        cards = List.copyOf(cards);
        files = List.copyOf(files);
    }
}
