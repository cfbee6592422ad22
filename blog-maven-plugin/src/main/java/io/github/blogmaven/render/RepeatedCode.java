package io.github.blogmaven.render;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Code in colours that two pages show: a part of a series, and the series on one page.
 *
 * <p>The first keeps it for the second, which takes it away; one that comes earlier colours its code by itself.
 */
final class RepeatedCode {
    private final Map<Block, String> kept = new ConcurrentHashMap<>();

    private record Block(String language, String code) {}

    /** Which of the pages with a block of code one is. */
    enum Turn {
        ONLY,
        FIRST,
        SECOND
    }

    Optional<String> take(Turn turn, String language, String code) {
        return turn == Turn.SECOND ? Optional.ofNullable(kept.remove(new Block(language, code))) : Optional.empty();
    }

    void keep(Turn turn, String language, String code, CharSequence html) {
        if (turn == Turn.FIRST) {
            kept.put(new Block(language, code), html.toString());
        }
    }
}
