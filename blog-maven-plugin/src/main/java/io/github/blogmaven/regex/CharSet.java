package io.github.blogmaven.regex;

/**
 * Some of the characters there are; a character is a UTF-16 unit.
 *
 * @param low which of the first 64 characters, a bit each
 * @param high which of the 64 after those
 * @param ranges of the others: where each range begins and where it ends, both counted, in order and apart
 */
record CharSet(long low, long high, String ranges) {
    static final char FIRST_OTHER = 128;
    static final CharSet NONE = new CharSet(0, 0, "");
    static final CharSet ALL = new CharSet(-1, -1, "\u0080\uffff");
    static final CharSet DIGITS = range('0', '9');
    static final CharSet WORD = DIGITS.or(range('a', 'z')).or(range('A', 'Z')).or(of('_'));
    static final CharSet LINE_ENDS = of('\n').or(of('\r')).or(range('\u2028', '\u2029'));
    static final CharSet BLANKS = range('\t', '\r')
            .or(of(' '))
            .or(
                    new CharSet(
                            0,
                            0,
                            "\u00a0\u00a0\u1680\u1680\u2000\u200a\u2028\u2029\u202f\u202f\u205f\u205f\u3000\u3000\ufeff\ufeff"));

    static CharSet of(char c) {
        return range(c, c);
    }

    /** The characters from the first to the last, both counted. */
    static CharSet range(char first, char last) {
        char other = (char) Math.max(first, FIRST_OTHER);
        return new CharSet(bits(first, last), bits(first - 64, last - 64), other <= last ? "" + other + last : "");
    }

    private static long bits(int first, int last) {
        int from = Math.max(first, 0);
        int to = Math.min(last, 63);
        return from > to ? 0 : (-1L >>> (63 - to)) & (-1L << from);
    }

    // Not those of every record: these are asked for while a cold build compiles expressions.
    @Override
    public boolean equals(Object other) {
        return other instanceof CharSet set && low == set.low && high == set.high && ranges.equals(set.ranges);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(low) * 31 + Long.hashCode(high) * 17 + ranges.hashCode();
    }

    boolean contains(char c) {
        if (c < 64) {
            return ((low >>> c) & 1) != 0;
        }
        return c < FIRST_OTHER ? ((high >>> (c - 64)) & 1) != 0 : containsOther(c);
    }

    /** Whether it contains a character that is not ASCII. */
    boolean containsOther(char c) {
        for (int i = 0; i < ranges.length(); i += 2) {
            if (c <= ranges.charAt(i + 1)) {
                return c >= ranges.charAt(i);
            }
        }
        return false;
    }

    static boolean isWord(char c) {
        return c < FIRST_OTHER && ((c < 64 ? WORD.low >>> c : WORD.high >>> (c - 64)) & 1) != 0;
    }

    boolean isEmpty() {
        return low == 0 && high == 0 && ranges.isEmpty();
    }

    /** Whether it is a single ASCII character. */
    boolean isSingle() {
        return ranges.isEmpty() && Long.bitCount(low) + Long.bitCount(high) == 1;
    }

    /** The character, if it is a single one. */
    char single() {
        return (char) (low != 0 ? Long.numberOfTrailingZeros(low) : 64 + Long.numberOfTrailingZeros(high));
    }

    CharSet or(CharSet other) {
        if (!ranges.isEmpty() && !other.ranges.isEmpty() && !ranges.equals(other.ranges)) {
            return not().and(other.not()).not();
        }
        return new CharSet(low | other.low, high | other.high, ranges.isEmpty() ? other.ranges : ranges);
    }

    CharSet and(CharSet other) {
        StringBuilder both = new StringBuilder();
        int i = 0;
        int j = 0;
        while (i < ranges.length() && j < other.ranges.length()) {
            char first = (char) Math.max(ranges.charAt(i), other.ranges.charAt(j));
            char last = (char) Math.min(ranges.charAt(i + 1), other.ranges.charAt(j + 1));
            if (first <= last) {
                both.append(first).append(last);
            }
            if (ranges.charAt(i + 1) < other.ranges.charAt(j + 1)) {
                i += 2;
            } else {
                j += 2;
            }
        }
        return new CharSet(low & other.low, high & other.high, both.toString());
    }

    CharSet not() {
        StringBuilder others = new StringBuilder();
        int next = FIRST_OTHER;
        for (int i = 0; i < ranges.length(); i += 2) {
            if (next < ranges.charAt(i)) {
                others.append((char) next).append((char) (ranges.charAt(i) - 1));
            }
            next = ranges.charAt(i + 1) + 1;
        }
        if (next <= Character.MAX_VALUE) {
            others.append((char) next).append(Character.MAX_VALUE);
        }
        return new CharSet(~low, ~high, others.toString());
    }

    CharSet minus(CharSet other) {
        return and(other.not());
    }

    boolean meets(CharSet other) {
        return (low & other.low) != 0
                || (high & other.high) != 0
                || !and(other).ranges.isEmpty();
    }

    boolean isWithin(CharSet other) {
        return minus(other).isEmpty();
    }

    /** With the other case of each letter. As in JavaScript, no letter of ASCII has a case outside of it. */
    CharSet inBothCases() {
        long letters = 0x07fffffeL;
        long either = (high | (high >>> 32)) & letters;
        CharSet result = new CharSet(low, high | either | (either << 32), ranges);
        for (int i = 0; i < ranges.length(); i += 2) {
            if (ranges.charAt(i + 1) - ranges.charAt(i) < 0x1000) {
                for (int c = ranges.charAt(i); c <= ranges.charAt(i + 1); c++) {
                    result = result.or(otherCases((char) c));
                }
            }
        }
        return result;
    }

    private static CharSet otherCases(char c) {
        char upper = Character.toUpperCase(c);
        char lower = Character.toLowerCase(upper);
        CharSet cases = upper < FIRST_OTHER ? NONE : of(upper);
        return lower < FIRST_OTHER ? cases : cases.or(of(lower));
    }
}
