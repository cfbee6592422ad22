package io.github.blogmaven.diagnostic;

import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text of authors as a log may print it: what would move the cursor, reverse the line, begin another one or command a
 * build server is escaped, and what is long is cut.
 */
public final class PrintableText {
    /** How many characters of one quoted text are printed, and of a whole message. */
    private static final int MAX_QUOTED = 200;

    private static final int MAX_TEXT = 1_000;

    private static final Pattern QUOTED = Pattern.compile("'([^']{" + (MAX_QUOTED + 1) + ",})'");

    private PrintableText() {}

    /** A message with its quoted texts cut and everything escaped that is not printed as it is. */
    public static String message(String text) {
        String cut = text.length() <= MAX_QUOTED ? text : cut(text);
        return escaped(cut);
    }

    private static String cut(String text) {
        String quotes = QUOTED.matcher(text)
                .replaceAll(quoted -> Matcher.quoteReplacement("'" + middleCut(quoted.group(1), MAX_QUOTED) + "'"));
        return middleCut(quotes, MAX_TEXT);
    }

    /** The beginning and the end of a long text; no character is cut in two. */
    private static String middleCut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int head = length * 2 / 3;
        int tail = text.length() - (length - head - 1);
        head -= Character.isHighSurrogate(text.charAt(head - 1)) ? 1 : 0;
        tail += Character.isLowSurrogate(text.charAt(tail)) ? 1 : 0;
        return text.substring(0, head) + "…" + text.substring(tail);
    }

    /** A text, such as a path, with everything escaped that is not printed as it is. */
    public static String escaped(String text) {
        StringBuilder escaped = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPrinted(text, i)) {
                if (escaped != null) {
                    escaped.append(c);
                }
            } else {
                escaped = escaped == null ? new StringBuilder(text.substring(0, i)) : escaped;
                escaped.append(escape(c));
            }
        }
        return escaped == null ? text : escaped.toString();
    }

    private static String escape(char c) {
        return switch (c) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> "\\u" + HexFormat.of().toHexDigits(c);
        };
    }

    /** A line of a source with a sign in the place of everything that is not printed as it is, so that columns stay. */
    public static String line(String text) {
        StringBuilder line = null;
        int first = text.length() - text.stripLeading().length();
        for (int i = 0; i < text.length(); i++) {
            boolean isCommand = i == first && text.startsWith("::", first);
            if (isCommand || !(text.charAt(i) == '\t' || isPrinted(text, i))) {
                line = line == null ? new StringBuilder(text) : line;
                line.setCharAt(i, '\uFFFD');
            }
        }
        return line == null ? text : line.toString();
    }

    private static boolean isPrinted(String text, int at) {
        char c = text.charAt(at);
        if (c < ' ' || (c >= 0x7F && c < 0xA0)) {
            return false;
        }
        if (c == '#') {
            // Azure and the first runner of GitHub find their commands anywhere in a line.
            return !text.startsWith("##[", at) && !text.startsWith("##vso[", at);
        }
        return !isInvisible(c);
    }

    /** Line separators, and what changes the direction of the text around (Unicode TR 36, section 2.4). */
    private static boolean isInvisible(char c) {
        return (c >= '\u2028' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\u200E'
                || c == '\u200F'
                || c == '\u061C'
                || c == '\uFEFF';
    }
}
