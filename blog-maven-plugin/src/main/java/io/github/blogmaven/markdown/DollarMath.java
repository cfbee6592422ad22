package io.github.blogmaven.markdown;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads formulas in a line of text: {@code $x$}, {@code $$x$$} and GitHub's {@code $`x`$}.
 *
 * <p>Most dollars in texts are prices and variables of a shell. A formula in single dollars has no blank inside of them,
 * no letter or digit before them and none behind but the ending of an ordinal or a plural, and no dollar in it.
 */
final class DollarMath implements InlineContentParserFactory {
    /** Text that begins with punctuation, holds another variable, or is nothing but words. */
    private static final Pattern PROSE = Pattern.compile(
            "[,.;:!?)].*|[^{}]*(?<!\\\\)\\$[^{}]*|\\s[\\p{L}\\s,.']*\\p{L}{2}[\\p{L}\\s,.']*", Pattern.DOTALL);

    private static final Pattern ENDING = Pattern.compile("(?:th|st|nd|rd|s)(?![A-Za-z0-9])");

    /** A formula in a text. */
    static final class TeX extends CustomNode {
        private final int delimiter;
        private String literal;

        TeX(String literal, int delimiter) {
            this.literal = literal;
            this.delimiter = delimiter;
        }

        String literal() {
            return literal;
        }

        void setLiteral(String text) {
            literal = text;
        }

        /** How many characters stand before it. */
        int delimiter() {
            return delimiter;
        }

        /** The same in one line. */
        String text() {
            return literal.strip().replace('\n', ' ');
        }
    }

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('$');
    }

    @Override
    public InlineContentParser create() {
        return DollarMath::parse;
    }

    private static ParsedInline parse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int before = scanner.peekPreviousCodePoint();
        int dollars = before == '$' ? 0 : scanner.matchMultiple('$');
        Position start = scanner.position();
        if (dollars == 2) {
            boolean isFormula = endsDoubly(scanner) && !isProse(scanner, start);
            return isFormula ? formula(scanner, start, 2) : ParsedInline.none();
        }
        if (dollars != 1 || isWordPart(before)) {
            return ParsedInline.none();
        }
        if (scanner.next('`')) {
            start = scanner.position();
            boolean isClosed = scanner.find('`') >= 0 && scanner.next("`$");
            return isClosed ? formula(scanner, start, 2) : ParsedInline.none();
        }
        boolean isTight = !Character.isWhitespace(scanner.peek()) && endsTightly(scanner) && endsWord(scanner);
        return isTight ? formula(scanner, start, 1) : ParsedInline.none();
    }

    /** Goes behind the next two dollars, if there are two. */
    private static boolean endsDoubly(Scanner scanner) {
        while (scanner.hasNext()) {
            if (scanner.next("$$")) {
                return true;
            }
            pass(scanner);
        }
        return false;
    }

    /** Whether what stands between two numbers of a process ({@code $$}) is no formula but text. */
    private static boolean isProse(Scanner scanner, Position start) {
        String closed = scanner.getSource(start, scanner.position()).getContent();
        return PROSE.matcher(closed.substring(0, closed.length() - 2)).matches();
    }

    /** Goes behind the next dollar, if that can close a formula. */
    private static boolean endsTightly(Scanner scanner) {
        while (scanner.hasNext() && scanner.peek() != '`') {
            int before = scanner.peekPreviousCodePoint();
            if (scanner.next('$')) {
                return !Character.isWhitespace(before) && scanner.peek() != '$';
            }
            pass(scanner);
        }
        return false;
    }

    /** Whether what follows is no part of a word, of a number or of another variable. */
    private static boolean endsWord(Scanner scanner) {
        Position end = scanner.position();
        StringBuilder next = new StringBuilder();
        while (next.length() < 3 && scanner.hasNext()) {
            next.append(scanner.peek());
            scanner.next();
        }
        scanner.setPosition(end);
        return next.isEmpty()
                || !(isWordPart(next.charAt(0)) || next.charAt(0) == '{')
                || ENDING.matcher(next).lookingAt();
    }

    /** Goes over a character; a backslash takes the next one with it. */
    private static void pass(Scanner scanner) {
        boolean isEscape = scanner.peek() == '\\';
        scanner.next();
        if (isEscape && scanner.hasNext()) {
            scanner.next();
        }
    }

    private static boolean isWordPart(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static ParsedInline formula(Scanner scanner, Position start, int delimiter) {
        Position end = scanner.position();
        SourceLines source = scanner.getSource(start, end);
        String closed = source.getContent();
        String literal = closed.substring(0, closed.length() - delimiter);
        return literal.isBlank() ? ParsedInline.none() : ParsedInline.of(new TeX(literal, delimiter), end);
    }
}
