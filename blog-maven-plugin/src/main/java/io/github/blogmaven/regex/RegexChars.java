package io.github.blogmaven.regex;

/** Reads the characters of an expression, one after the other, and what stands for a character or a set of them. */
final class RegexChars {
    private final String source;
    private final boolean ignoresCase;
    private int at;

    RegexChars(String source, boolean ignoresCase) {
        this.source = source;
        this.ignoresCase = ignoresCase;
    }

    boolean isAtEnd() {
        return at >= source.length();
    }

    boolean isAt(String text) {
        return source.startsWith(text, at);
    }

    char next() {
        return source.charAt(at++);
    }

    int place() {
        return at;
    }

    void backTo(int place) {
        at = place;
    }

    IllegalArgumentException refused(String what) {
        return new IllegalArgumentException(what + " at " + at + " of /" + source + "/");
    }

    boolean skip(String text) {
        boolean isThere = source.startsWith(text, at);
        at += isThere ? text.length() : 0;
        return isThere;
    }

    /** A number, or -1. */
    int number() {
        int start = at;
        while (at < source.length() && CharSet.DIGITS.contains(source.charAt(at))) {
            at++;
        }
        return at == start ? -1 : Integer.parseInt(source.substring(start, at));
    }

    /** A class behind its bracket. */
    CharSet charClass() {
        boolean isNegative = skip("^");
        CharSet set = CharSet.NONE;
        while (!skip("]")) {
            CharSet first = inClass();
            if (source.startsWith("-", at) && !source.startsWith("]", at + 1)) {
                at++;
                CharSet last = inClass();
                if (isOneChar(first) && isOneChar(last)) {
                    set = set.or(CharSet.range(charOf(first), charOf(last)));
                    continue;
                }
                set = set.or(CharSet.of('-')).or(last);
            }
            set = set.or(first);
        }
        set = ignoresCase ? set.inBothCases() : set;
        return isNegative ? set.not() : set;
    }

    private static boolean isOneChar(CharSet set) {
        return set.isSingle()
                || (set.low() == 0
                        && set.high() == 0
                        && set.ranges().length() == 2
                        && set.ranges().charAt(0) == set.ranges().charAt(1));
    }

    private static char charOf(CharSet set) {
        return set.isSingle() ? set.single() : set.ranges().charAt(0);
    }

    private CharSet inClass() {
        if (at >= source.length()) {
            throw refused("a missing ']'");
        }
        char c = source.charAt(at++);
        if (c != '\\') {
            return CharSet.of(c);
        }
        return skip("b") ? CharSet.of('\b') : escaped();
    }

    /** What stands behind a backslash. */
    CharSet escaped() {
        if (at >= source.length()) {
            throw refused("a backslash");
        }
        char c = source.charAt(at++);
        return switch (c) {
            case 'd' -> CharSet.DIGITS;
            case 'D' -> CharSet.DIGITS.not();
            case 'w' -> CharSet.WORD;
            case 'W' -> CharSet.WORD.not();
            case 's' -> CharSet.BLANKS;
            case 'S' -> CharSet.BLANKS.not();
            default -> CharSet.of(escapedChar(c));
        };
    }

    private char escapedChar(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> '\u000b';
            case 'f' -> '\f';
            case 'x' -> hexadecimal(2, c);
            case 'u' -> hexadecimal(4, c);
            case 'c' -> control();
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(c);
            default -> c;
        };
    }

    private char hexadecimal(int digits, char otherwise) {
        int value = 0;
        for (int i = at; i < at + digits; i++) {
            int digit = i < source.length() ? Character.digit(source.charAt(i), 16) : -1;
            if (digit < 0) {
                return otherwise;
            }
            value = (value << 4) | digit;
        }
        at += digits;
        return (char) value;
    }

    /** A control character; without a letter, the backslash is one and the letter c stays. */
    private char control() {
        char letter = at < source.length() ? source.charAt(at) : ' ';
        if ((letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z')) {
            at++;
            return (char) (letter & 0x1f);
        }
        at--;
        return '\\';
    }

    private char octal(char first) {
        int value = first - '0';
        while (at < source.length() && source.charAt(at) >= '0' && source.charAt(at) <= '7' && value < 32) {
            value = (value << 3) | (source.charAt(at++) - '0');
        }
        return (char) value;
    }
}
