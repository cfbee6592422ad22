package io.github.blogmaven.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of one file, which follow each other in the order of all.
 *
 * @param from the first of them
 * @param to the first that is not in it
 */
record Shard(int from, int to) {
    /** About how many bytes are in a file, before it is packed: less makes more files, more makes each take longer. */
    private static final int SIZE = 6000;

    /**
     * Divides all words.
     *
     * <p>A file that is half full ends where the first letter changes, so that a change of one word does not move the borders
     * of all files behind it.
     */
    static List<Shard> of(Postings postings) {
        List<Shard> shards = new ArrayList<>();
        int from = 0;
        int size = 0;
        for (int i = 0; i < postings.size(); i++) {
            boolean isNewLetter =
                    i > 0 && postings.word(i).charAt(0) != postings.word(i - 1).charAt(0);
            if (size > SIZE || (isNewLetter && size > SIZE / 2)) {
                shards.add(new Shard(from, i));
                from = i;
                size = 0;
            }
            size += 6 + postings.count(i) * 5 / 4;
        }
        if (from < postings.size()) {
            shards.add(new Shard(from, postings.size()));
        }
        return shards;
    }

    /** The file: a line for each word, with how much of it is as in the word before, the rest of it, and its places. */
    byte[] bytes(Postings postings) {
        LineWriter lines = new LineWriter();
        String before = "";
        for (int i = from; i < to; i++) {
            String word = postings.word(i);
            lines.startLine(word, before);
            int last = 0;
            for (int j = 0; j < postings.count(i); j++) {
                int place = postings.place(i, j);
                // The leaf as a step from the one before; the weight as it is.
                lines.number(place - (last & ~3));
                last = place;
            }
            lines.endLine();
            before = word;
        }
        return lines.bytes();
    }

    /** The shortest text that is not before the first word of the shard, and behind all words before it. */
    String border(Postings postings) {
        String word = postings.word(from);
        if (from == 0) {
            return "";
        }
        int same = LineWriter.common(postings.word(from - 1), word);
        return word.substring(0, word.offsetByCodePoints(same, 1));
    }
}
