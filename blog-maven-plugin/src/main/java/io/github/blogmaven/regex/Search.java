package io.github.blogmaven.regex;

import java.util.Arrays;

/**
 * Looks for several expressions in one text and in parts of it; for one thread.
 *
 * <p>Goes over the text once to see where which expression may begin, by two characters: most of them can be tried at few
 * places, and many not at all.
 */
public final class Search {
    private static final int[] NONE = {};

    private final Matcher matcher;
    private final Starts starts;
    private final char[] text;
    private final int from;
    private final int to;
    private final long possible;
    private final int[][] places;
    private final int[] counts;
    private final int[] cursors;

    /**
     * @param starts where the expressions may begin
     * @param from where the text begins in the array
     * @param to where it ends
     */
    public Search(Matcher matcher, Starts starts, int from, int to) {
        this.matcher = matcher;
        this.starts = starts;
        this.text = matcher.text();
        this.from = from;
        this.to = to;
        this.possible = starts.possible(text, from, to);
        this.places = new int[starts.size()][];
        Arrays.fill(places, NONE);
        this.counts = new int[places.length];
        this.cursors = new int[places.length];
        if (possible != 0) {
            fill();
        }
    }

    private void fill() {
        for (int at = from + 1; at < to; at++) {
            long here = starts.at(text, at, to) & possible;
            while (here != 0) {
                int bit = Long.numberOfTrailingZeros(here);
                here &= here - 1;
                add(starts.number(bit), at);
            }
        }
    }

    private void add(int number, int at) {
        int[] list = places[number];
        int count = counts[number];
        if (count == list.length) {
            list = Arrays.copyOf(list, Math.max(16, count * 2));
            places[number] = list;
        }
        if (count == 0 || list[count - 1] != at) {
            list[count] = at;
            counts[number]++;
        }
    }

    /** Whether an expression may be found at all. */
    public boolean isPossible(int number) {
        return (possible & starts.bits(number)) != 0;
    }

    /** What may be found in a part, to be asked about with {@link #isAmong}. */
    public long possible(int partFrom, int partTo) {
        return starts.begins(text, partFrom, partTo);
    }

    public boolean isAmong(long possibleInPart, int number) {
        return (possibleInPart & starts.bits(number)) != 0;
    }

    /**
     * Looks for an expression in a part of the text; nothing outside of the part is seen. What is found is told by the
     * matcher.
     *
     * @param number which of the expressions
     * @param at where to begin; the part begins there or before
     */
    public boolean find(int number, int at, int partFrom, int partTo) {
        Regex regex = starts.regex(number);
        int last = partTo - 1;
        if (at == partFrom
                && at < partTo
                && starts.canBegin(number, text, at, partTo)
                && matcher.matches(regex, at, partFrom, partTo)) {
            return true;
        }
        int next = at == partFrom ? at + 1 : at;
        if (counts[number] > 0 && findBetween(number, next, partFrom, partTo)) {
            return true;
        }
        if (last >= next
                && (starts.at(text, last, partTo) & starts.bits(number)) != 0
                && matcher.matches(regex, last, partFrom, partTo)) {
            return true;
        }
        return regex.canBeEmpty() && matcher.matches(regex, partTo, partFrom, partTo);
    }

    /** Tries the places before the last character of a part, of which it was seen what follows them. */
    private boolean findBetween(int number, int next, int partFrom, int partTo) {
        int[] list = places[number];
        int count = counts[number];
        int cursor = cursors[number];
        while (cursor > 0 && list[cursor - 1] >= next) {
            cursor--;
        }
        while (cursor < count && list[cursor] < next) {
            cursor++;
        }
        boolean isFound = false;
        while (!isFound && cursor < count && list[cursor] < partTo - 1) {
            isFound = matcher.matches(starts.regex(number), list[cursor], partFrom, partTo);
            cursor++;
        }
        cursors[number] = cursor;
        return isFound;
    }
}
