package io.github.blogmaven.source;

import io.github.blogmaven.diagnostic.Span;
import java.util.Arrays;

/**
 * One file as the author wrote it, with the way back from an offset to a place.
 *
 * <p>Lines end with a single line feed, whatever they end with on disk; there is no byte order mark. Neither changes a
 * line or column.
 */
public final class Source {
    private final String path;
    private final String text;
    private final int[] lineStarts;

    public Source(String path, String text) {
        this.path = path;
        this.text = withoutCarriageReturns(text.startsWith("\uFEFF") ? text.substring(1) : text);
        this.lineStarts = lineStarts(this.text);
    }

    /** The path relative to the blog's folder. */
    public String path() {
        return path;
    }

    public String text() {
        return text;
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

    private static String withoutCarriageReturns(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[text.length() / 32 + 8];
        int lines = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, lines * 2);
            }
            starts[lines++] = at + 1;
        }
        return Arrays.copyOf(starts, lines);
    }
}
