package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.source.Source;
import java.util.List;
import org.commonmark.node.SourceSpan;

/**
 * Finds where stretches of the text of a node stand; the text may have several lines.
 *
 * <p>Its lines are those of the source without what containers put before them. Where the two differ, because of an
 * entity or a backslash, a stretch is looked for behind the one found last. Ask in the order in which they stand.
 */
final class TextPlaces {
    /** How far behind the place it has without entities and backslashes a stretch is looked for, in characters. */
    private static final int REACH = 4096;

    private final Source source;
    private final Span whole;
    private final String text;
    private final int bodyStart;
    private final List<SourceSpan> lines;
    private int line;
    private int lineStart;
    private int lineEnd;
    /** Which of the spans is the first that is not above the line. */
    private int span;

    private int found;

    /**
     * @param whole the whole node: the place of what is not found
     * @param bodyStart the offset that the lines count from
     */
    TextPlaces(Source source, Span whole, String text, int bodyStart, List<SourceSpan> lines) {
        this.source = source;
        this.whole = whole;
        this.text = text;
        this.bodyStart = bodyStart;
        this.lines = lines;
        this.lineEnd = endOfLine(0);
    }

    private int endOfLine(int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    /** The place of what stands between two offsets into the text. */
    Span of(int from, int to) {
        while (lineEnd < from) {
            line++;
            lineStart = lineEnd + 1;
            lineEnd = endOfLine(lineStart);
        }
        if (to > lineEnd || !findSpan()) {
            return whole;
        }
        // A container may have taken blanks the line begins with: only the ends of both are the same place.
        int end = bodyStart + lines.get(span).getInputIndex() + lines.get(span).getLength();
        String stretch = text.substring(from, to);
        int at = end - (lineEnd - from);
        if (!source.text().startsWith(stretch, at)) {
            // The source has every character of the text and more.
            int start = Math.max(found, bodyStart + lines.get(span).getInputIndex() + from - lineStart);
            int last = Math.min(end, start + stretch.length() + REACH);
            at = start < last ? source.text().substring(start, last).indexOf(stretch) + start : -1;
            if (at < start) {
                return whole;
            }
        }
        found = at + stretch.length();
        return source.span(at, found);
    }

    /** Goes to the span of the line; blank lines have none. */
    private boolean findSpan() {
        int sought = lines.isEmpty() ? 0 : lines.get(0).getLineIndex() + line;
        while (span < lines.size() && lines.get(span).getLineIndex() < sought) {
            span++;
        }
        return span < lines.size() && lines.get(span).getLineIndex() == sought;
    }
}
