package io.github.blogmaven.search;

import io.github.blogmaven.model.UrlPath;
import java.util.List;

/**
 * Where the files of an index go, and how large they are.
 *
 * @param entry the one file that keeps its name; the others are in the folder of that name
 * @param limit about how many characters of text are in a file
 */
record Folder(UrlPath entry, int limit) {
    /** Less makes more files and a longer list of them; more makes a browser load what it does not show. */
    private static final int LEAST = 5000;

    /** So many files of text a large blog has, about: beyond, each holds more. */
    private static final int FILES = 4000;

    static Folder of(UrlPath entry, List<Shelf> shelves) {
        long size = 0;
        for (Shelf shelf : shelves) {
            for (Card card : shelf.cards()) {
                size += card.size();
            }
        }
        return new Folder(entry, (int) Math.max(LEAST, size / FILES));
    }

    /** The path of a file of the folder, without its ending. */
    String path(String name) {
        return name() + "/" + name;
    }

    /** The folder, from the root of the site. */
    private String name() {
        String file = entry.file();
        return file.substring(0, file.lastIndexOf('.'));
    }

    /** The way from the entry to a file of the folder. */
    String fromEntry(String file) {
        String name = name();
        return name.substring(name.lastIndexOf('/') + 1) + "/" + file;
    }

    /** The way from the folder to the root of the site. */
    String toRoot() {
        return "../".repeat((int) path("").chars().filter(c -> c == '/').count());
    }
}
