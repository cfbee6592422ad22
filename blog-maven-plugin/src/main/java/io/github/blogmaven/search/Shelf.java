package io.github.blogmaven.search;

import java.util.List;

/**
 * Cards that belong together: the parts of a series, the posts of a year, all topics.
 *
 * @param label what a result says of where it belongs
 * @param part how a part is called, with {@link #PLACE} for its number; empty where there are none
 * @param kind posts go before what else is found
 */
record Shelf(String label, String part, Kind kind, List<Card> cards) {
    /** Where the number of a part goes. */
    static final String PLACE = "{}";

    /** What is on a shelf. */
    enum Kind {
        GROUPS(0),
        POSTS(1),
        TERMS(2);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        /** What it is called in the index. */
        int number() {
            return number;
        }
    }

    boolean isOfPosts() {
        return kind == Kind.POSTS;
    }

    Shelf {
        cards = List.copyOf(cards);
    }
}
