package io.github.blogmaven.regex;

import java.util.List;

/** A part of a regular expression, as it was written. */
sealed interface Node {
    /** One character of a set. */
    record One(CharSet set) implements Node {}

    /** One after the other; nothing, if it is empty. */
    record Sequence(List<Node> nodes) implements Node {}

    /** The first of them that leads to a match. */
    record Choice(List<Node> nodes) implements Node {}

    /**
     * Several times.
     *
     * @param max {@link #ENDLESS} for as often as there is
     * @param isGreedy whether more is tried before less
     */
    record Repeat(Node node, int min, int max, boolean isGreedy) implements Node {}

    /** As many of a set as there are, at least one, and never fewer. */
    record Run(CharSet set) implements Node {}

    /** What a reference refers to, counted from 1. */
    record Group(Node node, int number) implements Node {}

    /** What a group matched once more; nothing, if it matched nothing. */
    record Reference(int number) implements Node {}

    /** What follows, or does not follow, and is not part of the match. */
    record Ahead(Node node, boolean isNegative) implements Node {}

    /** A place between two characters. */
    record Edge(Place place) implements Node {}

    /** Where an edge is. */
    enum Place {
        START,
        END,
        LINE_START,
        LINE_END,
        WORD,
        NOT_WORD
    }

    int ENDLESS = Integer.MAX_VALUE;
    Sequence NOTHING = new Sequence(List.of());
}
