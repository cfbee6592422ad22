package io.github.blogmaven.search;

/** Words in order, with what a file says of each. */
interface Terms {
    int size();

    String word(int index);

    /** About how many bytes the line of a word has. */
    int bytes(int index);

    /** Adds what the line of a word says besides the word. */
    void write(int index, LineWriter line);

    /** About how many bytes all lines have. */
    default long bytes() {
        long all = 0;
        for (int i = 0; i < size(); i++) {
            all += bytes(i);
        }
        return all;
    }
}
