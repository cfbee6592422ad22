package io.github.blogmaven.diagnostic;

import java.util.Comparator;

/**
 * A stretch of one source file.
 *
 * <p>Lines and columns begin at 1; the end is exclusive. Columns count UTF-16 units, as editors do; a tab is one
 * column, and so is half of a character outside the basic plane. A byte order mark is not counted.
 *
 * @param path the file, relative to the blog's folder, with forward slashes
 */
public record Span(String path, int line, int column, int endLine, int endColumn) implements Comparable<Span> {

    private static final Comparator<Span> ORDER = Comparator.comparing(Span::path)
            .thenComparingInt(Span::line)
            .thenComparingInt(Span::column)
            .thenComparingInt(Span::endLine)
            .thenComparingInt(Span::endColumn);

    public Span {
        if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
            throw new IllegalArgumentException(
                    "no span: " + path + ":" + line + ":" + column + "-" + endLine + ":" + endColumn);
        }
    }

    /** The beginning of a file: where a file as a whole is spoken of. */
    public static Span ofFile(String path) {
        return new Span(path, 1, 1, 1, 1);
    }

    /** {@code path:line:column}, which editors and terminals open with a click. */
    public String place() {
        return PrintableText.escaped(path) + ":" + line + ":" + column;
    }

    /** Whether another place of the file begins in this one. */
    public boolean hasBeginningOf(Span other) {
        boolean isAfterStart = other.line > line || (other.line == line && other.column >= column);
        boolean isBeforeEnd = other.line < endLine || (other.line == endLine && other.column <= endColumn);
        return isAfterStart && isBeforeEnd;
    }

    /** Whether it is a file as a whole that is spoken of. */
    public boolean isWholeFile() {
        return equals(ofFile(path));
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
