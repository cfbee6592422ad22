package io.github.blogmaven.regex;

import java.util.List;

/**
 * A regular expression as instructions for the {@link Matcher}.
 *
 * <p>An operand that is a set is a place in the table, where the next 128 entries say which characters of ASCII it
 * contains; {@link #ANY} contains all.
 */
final class Program {
    static final int ANY = -1;

    // The most frequent come first: the client compiler tries one after the other.
    /** A character of a set. */
    static final int ONE = 0;
    /** As many characters of a set as there are: set, least, most, what may follow; or {@link #KEEP}. */
    static final int RUN = 1;
    /** What is to come next, or something else: what each may begin with, and where the other is. */
    static final int SPLIT = 2;
    /** What is elsewhere, or what is to come next: what each may begin with, and where the first is. */
    static final int LOOP = 3;
    /** A word. */
    static final int WORD = 4;
    /** One of many, by the next character. */
    static final int SWITCH = 5;

    static final int JUMP = 6;
    static final int MATCH = 7;
    /** The edge of a word. */
    static final int EDGE = 8;
    /** What the next character must not be. */
    static final int NOT_ONE = 9;
    /** What the next character must be, without taking it. */
    static final int PEEK = 10;
    /** As few characters of a set as possible: set, what may follow. */
    static final int FEW = 11;
    /** The end of the group that a match begins with. */
    static final int MARK = 24;
    /** Remembers where we are in a slot. */
    static final int SAVE = 12;
    /** What follows: where to go on behind it. */
    static final int AHEAD = 13;
    /** What does not follow: where to go on. */
    static final int NOT_AHEAD = 14;

    static final int NOT_EDGE = 15;
    static final int START = 16;
    static final int END = 17;
    static final int LINE_START = 18;
    static final int LINE_END = 19;
    /** What a group matched: its slot. */
    static final int REFERENCE = 20;

    static final int REFERENCE_IN_ANY_CASE = 21;
    /** Forgets what is in a slot. */
    static final int CLEAR = 22;
    /** Fails if nothing was taken since the slot was saved. */
    static final int MOVED = 23;

    /** In place of what may follow a run: the run gives nothing back. */
    static final int KEEP = -2;

    /** The entries of a switch besides those for the characters of ASCII: all other characters, and the end. */
    static final int OTHERS = 128;

    static final int AT_END = 129;

    /** Instructions, each followed by its operands. */
    final int[] code;

    final boolean[] table;
    final char[][] words;
    /** For each switch, where to go on for each character; where there are several places, they are tried in order. */
    final int[][][] switches;
    /** How many numbers a match remembers: where groups begin and end, and where rounds of loops begin. */
    final int slots;

    private final CharSet[] sets;

    Program(int[] code, List<CharSet> sets, List<char[]> words, List<int[][]> switches, int slots) {
        this.code = code;
        this.sets = sets.toArray(new CharSet[0]);
        this.words = words.toArray(new char[0][]);
        this.switches = switches.toArray(new int[0][][]);
        this.slots = slots;
        this.table = new boolean[this.sets.length * CharSet.FIRST_OTHER];
        for (int i = 0; i < this.sets.length; i++) {
            for (char c = 0; c < CharSet.FIRST_OTHER; c++) {
                table[i * CharSet.FIRST_OTHER + c] = this.sets[i].contains(c);
            }
        }
    }

    /** The instruction for a place between two characters. */
    static int instruction(Node.Place place) {
        return switch (place) {
            case START -> START;
            case END -> END;
            case LINE_START -> LINE_START;
            case LINE_END -> LINE_END;
            case WORD -> EDGE;
            case NOT_WORD -> NOT_EDGE;
        };
    }

    /** Whether a set contains a character that is not ASCII. */
    boolean hasOther(int set, char c) {
        return sets[set / CharSet.FIRST_OTHER].containsOther(c);
    }
}
