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
    /**
     * Divides all words.
     *
     * <p>A file that is half full ends where the first letter changes, so that a change of one word does not move the borders
     * of all files after it.
     *
     * @param bytes about how large a file is
     */
    static List<Shard> of(Terms terms, int bytes) {
        List<Shard> shards = new ArrayList<>();
        int from = 0;
        int size = 0;
        for (int i = 0; i < terms.size(); i++) {
            boolean isNewLetter =
                    i > 0 && terms.word(i).charAt(0) != terms.word(i - 1).charAt(0);
            if (size > bytes || (isNewLetter && size > bytes / 2)) {
                shards.add(new Shard(from, i));
                from = i;
                size = 0;
            }
            size += terms.bytes(i);
        }
        if (from < terms.size()) {
            shards.add(new Shard(from, terms.size()));
        }
        return shards;
    }

    /** The file: a line for each word, with how much of it is as in the word before, the rest of it, and what is said of it. */
    byte[] bytes(Terms terms) {
        LineWriter lines = new LineWriter();
        String before = "";
        for (int i = from; i < to; i++) {
            String word = terms.word(i);
            lines.startLine(word, before);
            terms.write(i, lines);
            lines.endLine();
            before = word;
        }
        return lines.bytes();
    }

    /** The shortest text that is not before the first word of the shard, and after all words before it. */
    String border(Terms terms) {
        String word = terms.word(from);
        if (from == 0) {
            return "";
        }
        int same = LineWriter.common(terms.word(from - 1), word);
        return word.substring(0, word.offsetByCodePoints(same, 1));
    }
}
