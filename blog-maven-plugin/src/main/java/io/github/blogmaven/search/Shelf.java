package io.github.blogmaven.search;

import java.util.List;

/**
 * Cards that belong together: the parts of a series, the posts of a year, all topics.
 *
 * @param label what a result says of where it belongs
 * @param part how a part is called, with {@link #PLACE} for its number; empty where there are none
 * @param isOfPosts whether it holds posts, which go before what else is found
 */
record Shelf(String label, String part, boolean isOfPosts, List<Card> cards) {
    /** Where the number of a part goes. */
    static final String PLACE = "{}";

    Shelf {
        cards = List.copyOf(cards);
    }
}
