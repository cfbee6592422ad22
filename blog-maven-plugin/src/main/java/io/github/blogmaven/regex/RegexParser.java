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
    private final RegexChars chars;
    private int groups;
    private long referred;

    RegexParser(String source, boolean ignoresCase, boolean isMultiline) {
        this.source = source;
        this.ignoresCase = ignoresCase;
        this.isMultiline = isMultiline;
        this.chars = new RegexChars(source, ignoresCase);
    }

    Node parse() {
        Node node = choice();
        if (!chars.isAtEnd()) {
            throw chars.refused("an unmatched ')'");
        }
        return node;
    }

    /** The groups that references refer to, a bit each. */
    long referred() {
        return referred;
    }

    private Node choice() {
        List<Node> nodes = new ArrayList<>();
        do {
            nodes.add(sequence());
        } while (chars.skip("|"));
        return nodes.size() == 1 ? nodes.get(0) : new Node.Choice(nodes);
    }

    private Node sequence() {
        List<Node> nodes = new ArrayList<>();
        while (!chars.isAtEnd() && !chars.isAt("|") && !chars.isAt(")")) {
            nodes.add(repeated(atom()));
        }
        return nodes.size() == 1 ? nodes.get(0) : new Node.Sequence(nodes);
    }

    private Node repeated(Node node) {
        int min;
        int max = Node.ENDLESS;
        int start = chars.place();
        if (chars.skip("*")) {
            min = 0;
        } else if (chars.skip("+")) {
            min = 1;
        } else if (chars.skip("?")) {
            min = 0;
            max = 1;
        } else if (chars.skip("{")) {
            min = chars.number();
            max = chars.skip(",") ? chars.isAt("}") ? Node.ENDLESS : chars.number() : min;
            if (min < 0 || max < 0 || !chars.skip("}")) {
                chars.backTo(start);
                return node;
            }
        } else {
            return node;
        }
        return new Node.Repeat(node, min, max, !chars.skip("?"));
    }

    private Node atom() {
        char c = chars.next();
        return switch (c) {
            case '^' -> new Node.Edge(isMultiline ? Place.LINE_START : Place.START);
            case '$' -> new Node.Edge(isMultiline ? Place.LINE_END : Place.END);
            case '.' -> new Node.One(CharSet.LINE_ENDS.not());
            case '(' -> group();
            case '[' -> new Node.One(chars.charClass());
            case '\\' -> escape();
            case '*', '+', '?' -> throw chars.refused("nothing to repeat");
            default -> one(c);
        };
    }

    private Node one(char c) {
        CharSet set = CharSet.of(c);
        return new Node.One(ignoresCase ? set.inBothCases() : set);
    }

    private Node group() {
        Node node;
        if (chars.skip("?:")) {
            node = choice();
        } else if (chars.skip("?=")) {
            node = new Node.Ahead(choice(), false);
        } else if (chars.skip("?!")) {
            node = new Node.Ahead(choice(), true);
        } else if (chars.skip("?")) {
            throw chars.refused("a group of a kind that no grammar uses");
        } else {
            int number = ++groups;
            node = new Node.Group(choice(), number);
        }
        if (!chars.skip(")")) {
            throw chars.refused("a missing ')'");
        }
        return node;
    }

    private Node escape() {
        if (chars.skip("b")) {
            return new Node.Edge(Place.WORD);
        } else if (chars.skip("B")) {
            return new Node.Edge(Place.NOT_WORD);
        }
        int start = chars.place();
        int number = chars.isAt("0") ? -1 : chars.number();
        if (number > 0 && number <= groupsInAll() && number < Long.SIZE) {
            referred |= 1L << number;
            return new Node.Reference(number);
        }
        chars.backTo(start);
        CharSet set = chars.escaped();
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
}
