package io.github.blogmaven.search;

import io.github.blogmaven.model.UrlPath;
import java.util.List;

/**
 * Where the files of an index go, and about how large they are: there is at most one file for each post.
 *
 * @param index the one file that keeps its name; the others are in the folder of that name
 * @param posts how many posts there are, at least 1
 * @param bytes about how much text there is
 */
record Folder(UrlPath index, int posts, long bytes) {
    /** About how many characters of text an entry of the index means: less makes it larger, more makes it say less. */
    static final int LEAF = 10_000;

    /** So much text goes into the index itself: a second request would take longer. */
    private static final long SMALL = 30_000;

    private static final long LEAST_TEXT = 20_000;
    private static final long LEAST_WORDS = 8_000;
    private static final long LEAST_SPELLINGS = 24_000;

    static Folder of(UrlPath index, List<Shelf> shelves) {
        long bytes = 0;
        int posts = 0;
        for (Shelf shelf : shelves) {
            for (Card card : shelf.cards()) {
                bytes += card.size();
            }
            posts += shelf.isOfPosts() ? shelf.cards().size() : 0;
        }
        return new Folder(index, Math.max(1, posts), bytes);
    }

    /** Whether everything goes into the index. */
    boolean isSmall() {
        return bytes < SMALL;
    }

    /** About how many bytes are in a file of texts. */
    int textSize() {
        return (int) Math.max(LEAST_TEXT, 100 * bytes / Math.max(100, 54L * posts - 200));
    }

    /**
     * About how many bytes are in a file of words.
     *
     * @param all how many bytes there are
     */
    int wordsSize(long all) {
        return (int) Math.max(LEAST_WORDS, 100 * all / Math.max(100, 24L * posts));
    }

    /**
     * About how many bytes are in a file of spellings.
     *
     * @param all how many bytes there are
     */
    int spellingsSize(long all) {
        return (int) Math.max(LEAST_SPELLINGS, 100 * all / Math.max(100, posts));
    }

    /** The path of a file of the folder, without its ending. */
    String path(String name) {
        return name() + "/" + name;
    }

    /** The folder, from the root of the site. */
    private String name() {
        String file = index.file();
        return file.substring(0, file.lastIndexOf('.'));
    }

    /** The way from the index to a file of the folder. */
    String fromIndex() {
        String name = name();
        return name.substring(name.lastIndexOf('/') + 1) + "/";
    }

    /** The way from the index to the root of the site. */
    String toRoot() {
        return "../".repeat((int) index.file().chars().filter(c -> c == '/').count());
    }
}
