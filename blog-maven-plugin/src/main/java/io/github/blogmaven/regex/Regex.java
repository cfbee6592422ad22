package io.github.blogmaven.regex;

/** A regular expression of JavaScript, ready to be looked for; on any thread. */
public final class Regex {
    private final Program program;
    private final CharSet needed;
    private final boolean canBeEmpty;
    private final Start atBegin;
    private final Start inside;

    private Regex(Node node, Program program) {
        this.program = program;
        this.needed = Shape.needed(node);
        this.canBeEmpty = Shape.canBeEmpty(node);
        Lead lead = Lead.inside(node);
        Lead first = Lead.of(node, Lead.ANY);
        this.inside = Start.of(lead);
        this.atBegin = first.equals(lead) ? inside : Start.of(first);
    }

    /**
     * Compiles an expression.
     *
     * @param source as between slashes in JavaScript
     * @param ignoresCase the flag {@code i}
     * @param isMultiline the flag {@code m}
     * @param keepsGroup whether the length of the first group will be asked for
     * @throws IllegalArgumentException when it is none, or uses what no grammar uses
     */
    public static Regex of(String source, boolean ignoresCase, boolean isMultiline, boolean keepsGroup) {
        RegexParser parser = new RegexParser(source, ignoresCase, isMultiline);
        Node node = parser.parse();
        long kept = parser.referred() | (keepsGroup ? 2 : 0);
        return new Regex(node, new Compiler(ignoresCase, kept).compile(node));
    }

    Program program() {
        return program;
    }

    /** Whether a text with these characters can have a match at all. */
    public boolean isPossibleWith(long low, long high) {
        return (needed.low() & ~low) == 0 && (needed.high() & ~high) == 0;
    }

    /**
     * The next place where a match may begin, or -1.
     *
     * @param at where to begin to look
     * @param from where the text begins
     * @param to where it ends
     */
    int nextStart(char[] text, int at, int from, int to) {
        int next = at;
        if (at == from && at < to) {
            if (atBegin.isPossible(text, at, to)) {
                return at;
            }
            next++;
        }
        for (; next < to; next++) {
            if (inside.isPossible(text, next, to) && !(inside.isWord && CharSet.isWord(text[next - 1]))) {
                return next;
            }
        }
        return canBeEmpty && next == to ? next : -1;
    }

    /**
     * What a match begins with.
     *
     * @param isWord whether it is the beginning of a word
     */
    private record Start(Filter first, Filter second, boolean isWord) {
        static Start of(Lead lead) {
            return new Start(
                    Filter.of(lead.first()),
                    Filter.of(lead.second()),
                    lead.atEdge() && lead.first().isWithin(CharSet.WORD));
        }

        boolean isPossible(char[] text, int at, int to) {
            return first.passes(text[at]) && (at + 1 == to || second.passes(text[at + 1]));
        }
    }

    /** A set of characters that is asked about often. */
    private record Filter(boolean[] ascii, CharSet set, boolean hasAll) {
        static Filter of(CharSet set) {
            boolean[] ascii = new boolean[CharSet.FIRST_OTHER];
            for (char c = 0; c < ascii.length; c++) {
                ascii[c] = set.contains(c);
            }
            return new Filter(ascii, set, set.equals(CharSet.ALL));
        }

        boolean passes(char c) {
            return hasAll || (c < CharSet.FIRST_OTHER ? ascii[c] : set.containsOther(c));
        }
    }
}
