package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Span;
import java.util.List;

/**
 * A formula in the notation of TeX, as its author typed it.
 *
 * @param isDisplay whether it stands in a line of its own
 * @param lines where the text of each of its lines stands
 */
public record Formula(String tex, boolean isDisplay, List<Span> lines) {
    public Formula {
        lines = List.copyOf(lines);
    }

    /** What screens without formulas show: the notation in one line. */
    String text() {
        return tex.strip().replace('\n', ' ');
    }

    /**
     * The place of a piece of it.
     *
     * @param offset of the piece in the text
     */
    public Span at(int offset, int length) {
        String before = tex.substring(0, Math.min(Math.max(0, offset), tex.length()));
        int line = (int) before.chars().filter(c -> c == '\n').count();
        int start = before.length() - (before.lastIndexOf('\n') + 1);
        int lineEnd = tex.indexOf('\n', before.length());
        int rest = (lineEnd < 0 ? tex.length() : lineEnd) - before.length();
        Span of = lines.get(Math.min(line, lines.size() - 1));
        int column = of.column() + start;
        return new Span(of.path(), of.line(), column, of.line(), column + Math.min(rest, Math.max(1, length)));
    }
}
