package io.github.blogmaven.regex;

import java.util.ArrayList;
import java.util.List;

/**
 * Where each of several expressions may begin, by the two characters it begins with; on any thread.
 *
 * <p>An expression has a bit, or a few of them if it is a choice: what is known of the alternatives together says less.
 */
public final class Starts {
    private static final int OTHERS = CharSet.FIRST_OTHER;
    private static final int MOST_WAYS = 3;

    private final Regex[] regexes;
    /** The bits of each expression, and the expression of each bit. */
    private final long[] bits;

    private final int[] numbers = new int[Long.SIZE];

    // By character, and one entry for all that are not ASCII.
    private final long[] begin = new long[OTHERS + 1];
    private final long[] beginSecond = new long[OTHERS + 1];
    private final long[] inside = new long[OTHERS + 1];
    private final long[] insideSecond = new long[OTHERS + 1];

    private long edges;
    private long empty;
    private int used;

    /**
     * @param regexes no more than a long has bits
     */
    public Starts(List<Regex> regexes) {
        this.regexes = regexes.toArray(new Regex[0]);
        this.bits = new long[this.regexes.length];
        for (int i = 0; i < bits.length; i++) {
            Regex regex = this.regexes[i];
            int spare = Long.SIZE - used - (bits.length - i);
            for (Node way : waysOf(regex, Math.min(MOST_WAYS, spare + 1))) {
                add(i, way);
            }
            empty |= regex.canBeEmpty() ? bits[i] : 0;
        }
    }

    /** The ways in which an expression matches, no more than some: those at the edge of a word and the others, else. */
    private static List<Node> waysOf(Regex regex, int most) {
        List<Node> ways = regex.ways();
        if (ways.size() <= most) {
            return ways;
        } else if (most < 2) {
            return List.of(new Node.Choice(ways));
        }
        List<Node> atEdge = new ArrayList<>();
        List<Node> elsewhere = new ArrayList<>();
        for (Node way : ways) {
            (Lead.inside(way).atEdge() ? atEdge : elsewhere).add(way);
        }
        if (atEdge.isEmpty() || elsewhere.isEmpty()) {
            return List.of(new Node.Choice(ways));
        }
        return List.of(new Node.Choice(atEdge), new Node.Choice(elsewhere));
    }

    private void add(int number, Node way) {
        if (used == Long.SIZE) {
            throw new IllegalArgumentException(bits.length + " expressions");
        }
        long bit = 1L << used;
        numbers[used++] = number;
        bits[number] |= bit;
        Lead atBegin = Lead.of(way, Lead.ANY);
        Lead elsewhere = Lead.inside(way);
        mark(begin, atBegin.first(), bit);
        mark(beginSecond, atBegin.second(), bit);
        mark(inside, elsewhere.first(), bit);
        mark(insideSecond, elsewhere.second(), bit);
        edges |= elsewhere.atEdge() ? bit : 0;
    }

    private static void mark(long[] table, CharSet set, long bit) {
        for (int c = 0; c < 64; c++) {
            if (((set.low() >>> c) & 1) != 0) {
                table[c] |= bit;
            }
            if (((set.high() >>> c) & 1) != 0) {
                table[c + 64] |= bit;
            }
        }
        table[OTHERS] |= set.ranges().isEmpty() ? 0 : bit;
    }

    int size() {
        return regexes.length;
    }

    Regex regex(int number) {
        return regexes[number];
    }

    long bits(int number) {
        return bits[number];
    }

    /** The expression that a bit belongs to. */
    int number(int bit) {
        return numbers[bit];
    }

    /** Those that a text may contain, judged by its characters in whatever order. */
    long possible(char[] text, int from, int to) {
        long low = 0;
        long high = 0;
        long possible = empty;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c < 64) {
                low |= 1L << c;
                possible |= begin[c];
            } else if (c < OTHERS) {
                high |= 1L << c;
                possible |= begin[c];
            } else {
                possible |= begin[OTHERS];
            }
        }
        for (int i = 0; i < regexes.length; i++) {
            CharSet needed = regexes[i].needed();
            if (((needed.low() & ~low) | (needed.high() & ~high)) != 0) {
                possible &= ~bits[i];
            }
        }
        return possible;
    }

    /** Those that may begin somewhere in a part. */
    long begins(char[] text, int from, int to) {
        long begins = empty;
        for (int i = from; i < to; i++) {
            begins |= begin[Math.min(text[i], OTHERS)];
        }
        return begins;
    }

    /** Those that may begin at a place that has a character before it. */
    long at(char[] text, int at, int to) {
        char c = text[at];
        char before = text[at - 1];
        boolean isLine = before == '\n' || before == '\r' || before >= OTHERS;
        long here = (isLine ? begin : inside)[Math.min(c, OTHERS)];
        if (here != 0 && at + 1 < to) {
            here &= (isLine ? beginSecond : insideSecond)[Math.min(text[at + 1], OTHERS)];
        }
        if ((here & edges) != 0 && CharSet.isWord(c) == CharSet.isWord(before)) {
            here &= ~edges;
        }
        return here;
    }

    /** Whether one may begin where the text does. */
    boolean canBegin(int number, char[] text, int at, int to) {
        long here = begin[Math.min(text[at], OTHERS)] & bits[number];
        return (here & (at + 1 == to ? -1 : beginSecond[Math.min(text[at + 1], OTHERS)])) != 0;
    }
}
