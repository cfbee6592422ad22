package io.github.blogmaven.render;

import io.github.blogmaven.markdown.CodeLines;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Writes code line by line, where lines have numbers or are marked.
 *
 * <p>Numbers, and the signs of lines that are new or gone, are attributes and classes that the style sheet shows: readers
 * who copy the code do not copy them.
 */
final class LineHtml {
    private static final String SIGNS = "+-";

    private final CodeLines shown;
    private final String code;
    private final List<Character> signs = new ArrayList<>();

    LineHtml(CodeLines shown, String code) {
        this.shown = shown;
        this.code = shown.isDiff() ? withoutSigns(code.lines().toList()) : code;
    }

    /** The code without the signs of its lines. */
    String code() {
        return code;
    }

    /** Where each line that has no sign begins with a blank in its place, that goes too. */
    private String withoutSigns(List<String> lines) {
        boolean hasBlanks = lines.stream().allMatch(line -> line.isEmpty() || line.charAt(0) == ' ' || isSigned(line));
        StringBuilder out = new StringBuilder();
        for (String line : lines) {
            signs.add(isSigned(line) ? line.charAt(0) : ' ');
            boolean isCut = isSigned(line) || (hasBlanks && !line.isEmpty());
            out.append(isCut ? line.substring(1) : line).append('\n');
        }
        return out.toString();
    }

    private static boolean isSigned(String line) {
        return !line.isEmpty() && SIGNS.indexOf(line.charAt(0)) >= 0;
    }

    /**
     * Writes the lines.
     *
     * @param html the code as HTML; a tag that is open at the end of a line is closed there and opened again in the next
     */
    void write(String html, StringBuilder out) {
        Deque<String> open = new ArrayDeque<>();
        int number = 0;
        int start = 0;
        while (start < html.length() && !isEndOnly(html, start)) {
            int end = html.indexOf('\n', start);
            end = end < 0 ? html.length() : end;
            number++;
            String tag = tag(number);
            out.append('<')
                    .append(tag)
                    .append(" class=\"line")
                    .append(shown.isMarked(number) ? " marked" : "")
                    .append('"');
            writeNumber(number, out);
            out.append('>');
            open.descendingIterator().forEachRemaining(out::append);
            follow(html, start, end, open);
            out.append(html, start, end).append("</span>".repeat(open.size()));
            out.append("</").append(tag).append(">\n");
            start = end + 1;
        }
    }

    /** Whether nothing but closing tags is left. */
    private static boolean isEndOnly(String html, int start) {
        return html.startsWith("</span>", start)
                && html.substring(start).replace("</span>", "").isEmpty();
    }

    private void writeNumber(int number, StringBuilder out) {
        if (shown.firstNumber().isPresent()) {
            out.append(" data-line=\"")
                    .append(shown.firstNumber().getAsInt() + number - 1)
                    .append('"');
        }
    }

    private String tag(int number) {
        char sign = number <= signs.size() ? signs.get(number - 1) : ' ';
        if (sign == '+' || shown.isInserted(number)) {
            return "ins";
        } else if (sign == '-' || shown.isDeleted(number)) {
            return "del";
        }
        return shown.isMarked(number) ? "mark" : "span";
    }

    /** Follows the tags of a line: those that are open at its end remain, the innermost first. */
    private static void follow(String html, int start, int end, Deque<String> open) {
        for (int at = html.indexOf('<', start); at >= 0 && at < end; at = html.indexOf('<', at + 1)) {
            if (html.startsWith("</", at)) {
                open.pop();
            } else {
                open.push(html.substring(at, html.indexOf('>', at) + 1));
            }
        }
    }
}
