package io.github.blogmaven.regex;

import io.github.blogmaven.regex.Node.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the source of a regular expression as JavaScript does without the flag {@code u}, leniently where that is lenient.
 *
 * <p>Named groups and what looks behind are younger than any grammar we read, and are refused.
 */
final class RegexParser {
    private final String source;
    private final boolean ignoresCase;
    private final boolean isMultiline;
    private int at;
    private int groups;
    private long referred;

    RegexParser(String source, boolean ignoresCase, boolean isMultiline) {
        this.source = source;
        this.ignoresCase = ignoresCase;
        this.isMultiline = isMultiline;
    }

    Node parse() {
        Node node = choice();
        if (at < source.length()) {
            throw refused("an unmatched ')'");
        }
        return node;
    }

    /** The groups that references refer to, a bit each. */
    long referred() {
        return referred;
    }

    private IllegalArgumentException refused(String what) {
        return new IllegalArgumentException(what + " at " + at + " of /" + source + "/");
    }

    private boolean skip(String text) {
        boolean isThere = source.startsWith(text, at);
        at += isThere ? text.length() : 0;
        return isThere;
    }

    private Node choice() {
        List<Node> nodes = new ArrayList<>();
        do {
            nodes.add(sequence());
        } while (skip("|"));
        return nodes.size() == 1 ? nodes.get(0) : new Node.Choice(nodes);
    }

    private Node sequence() {
        List<Node> nodes = new ArrayList<>();
        while (at < source.length() && source.charAt(at) != '|' && source.charAt(at) != ')') {
            nodes.add(repeated(atom()));
        }
        return nodes.size() == 1 ? nodes.get(0) : new Node.Sequence(nodes);
    }

    private Node repeated(Node node) {
        int min;
        int max = Node.ENDLESS;
        int start = at;
        if (skip("*")) {
            min = 0;
        } else if (skip("+")) {
            min = 1;
        } else if (skip("?")) {
            min = 0;
            max = 1;
        } else if (skip("{")) {
            min = number();
            max = skip(",") ? source.startsWith("}", at) ? Node.ENDLESS : number() : min;
            if (min < 0 || max < 0 || !skip("}")) {
                at = start;
                return node;
            }
        } else {
            return node;
        }
        return new Node.Repeat(node, min, max, !skip("?"));
    }

    /** A number, or -1. */
    private int number() {
        int start = at;
        while (at < source.length() && CharSet.DIGITS.contains(source.charAt(at))) {
            at++;
        }
        return at == start ? -1 : Integer.parseInt(source.substring(start, at));
    }

    private Node atom() {
        char c = source.charAt(at++);
        return switch (c) {
            case '^' -> new Node.Edge(isMultiline ? Place.LINE_START : Place.START);
            case '$' -> new Node.Edge(isMultiline ? Place.LINE_END : Place.END);
            case '.' -> new Node.One(CharSet.LINE_ENDS.not());
            case '(' -> group();
            case '[' -> new Node.One(charClass());
            case '\\' -> escape();
            case '*', '+', '?' -> throw refused("nothing to repeat");
            default -> one(c);
        };
    }

    private Node one(char c) {
        CharSet set = CharSet.of(c);
        return new Node.One(ignoresCase ? set.inBothCases() : set);
    }

    private Node group() {
        Node node;
        if (skip("?:")) {
            node = choice();
        } else if (skip("?=")) {
            node = new Node.Ahead(choice(), false);
        } else if (skip("?!")) {
            node = new Node.Ahead(choice(), true);
        } else if (skip("?")) {
            throw refused("a group of a kind that no grammar uses");
        } else {
            int number = ++groups;
            node = new Node.Group(choice(), number);
        }
        if (!skip(")")) {
            throw refused("a missing ')'");
        }
        return node;
    }

    private Node escape() {
        if (skip("b")) {
            return new Node.Edge(Place.WORD);
        } else if (skip("B")) {
            return new Node.Edge(Place.NOT_WORD);
        }
        int start = at;
        int number = source.startsWith("0", at) ? -1 : number();
        if (number > 0 && number <= groupsInAll() && number < Long.SIZE) {
            referred |= 1L << number;
            return new Node.Reference(number);
        }
        at = start;
        CharSet set = escaped();
        return set.isSingle() ? one(set.single()) : new Node.One(ignoresCase ? set.inBothCases() : set);
    }

    private int groupsInAll() {
        int count = 0;
        boolean inClass = false;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[' || c == ']') {
                inClass = c == '[';
            } else if (c == '(' && !inClass && !source.startsWith("?", i + 1)) {
                count++;
            }
        }
        return count;
    }

    /** A class behind its bracket. */
    private CharSet charClass() {
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
    private CharSet escaped() {
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
