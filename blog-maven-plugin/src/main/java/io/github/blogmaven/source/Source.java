package io.github.blogmaven.source;

import io.github.blogmaven.diagnostic.Span;
import java.util.Arrays;

/**
 * One file as the author wrote it, with the way back from an offset to a place.
 *
 * <p>Lines end with a single line feed, whatever they end with on disk; there is no byte order mark; control characters,
 * which neither HTML nor XML can hold, are replacement characters. None of this changes a line or column.
 */
public final class Source {
    private static final char REPLACEMENT = '\uFFFD';

    private final String path;
    private final String text;
    private final int[] lineStarts;
    private final boolean isAscii;

    public Source(String path, String text) {
        this.path = path;
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        char[] chars = clean.toCharArray();
        int[] starts = new int[chars.length / 32 + 8];
        int lines = 1;
        int all = 0;
        boolean isClean = true;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            all |= c;
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            if (c == '\n') {
                starts = lines < starts.length ? starts : Arrays.copyOf(starts, lines * 2);
                starts[lines++] = i + 1;
            } else if (isControl(c)) {
                isClean = false;
                break;
            }
        }
        if (isClean) {
            this.text = clean;
            this.lineStarts = Arrays.copyOf(starts, lines);
            this.isAscii = all < 0x80;
        } else {
            Source cleaned = new Source(path, withoutControls(clean));
            this.text = cleaned.text;
            this.lineStarts = cleaned.lineStarts;
            this.isAscii = cleaned.isAscii;
        }
    }

    /** Whether a character is one that neither HTML nor XML can hold. */
    public static boolean isControl(char c) {
        return (c < ' ' && c != '\n' && c != '\t') || c == 0x7F || c >= '\uFFFE';
    }

    /** A text with replacement characters for those it must not have: controls, and halves of a character. */
    public static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
                StringBuilder clean = new StringBuilder(text.length());
                withoutControls(text)
                        .codePoints()
                        .map(c -> Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
                        .forEach(clean::appendCodePoint);
                return clean.toString();
            }
        }
        return text;
    }

    private static String withoutControls(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                boolean isPair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
                clean.append(isPair ? "" : "\n");
            } else {
                clean.append(isControl(c) ? REPLACEMENT : c);
            }
        }
        return clean.toString();
    }

    /** The path relative to the blog's folder. */
    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** Whether all of the text is ASCII, so that nothing in it needs the care other scripts do. */
    public boolean isAscii() {
        return isAscii;
    }

    /**
     * The place between two offsets into the text.
     *
     * @param start 0-based, inclusive
     * @param end 0-based, exclusive, not before the start
     */
    public Span span(int start, int end) {
        int line = lineOf(start);
        int endLine = lineOf(end);
        return new Span(path, line + 1, start - lineStarts[line] + 1, endLine + 1, end - lineStarts[endLine] + 1);
    }

    /** The offset at which a line begins; lines are counted from 0 here, as parsers do. */
    public int lineStart(int line) {
        return lineStarts[line];
    }

    private int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }
}
