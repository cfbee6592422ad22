package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** Counts the cells of a table's rows as they were typed; the parser drops those that are too many (GFM, section 4.10). */
final class Columns {
    private Columns() {}

    /** Where the cells stand that readers do not see, row by row. */
    static List<Span> extraCells(Node table, LinkPlaces places) {
        List<Span> extra = new ArrayList<>();
        int columns = 0;
        for (Node section = table.getFirstChild(); section != null; section = section.getNext()) {
            for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
                if (!(row instanceof TableRow) || places.start(row) < 0) {
                    continue;
                }
                if (section instanceof TableHead) {
                    columns = children(row);
                } else {
                    addExtra(row, columns, places, extra);
                }
            }
        }
        return extra;
    }

    private static int children(Node row) {
        int count = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            count++;
        }
        return count;
    }

    /** Adds what stands behind the bar that closes the last column, if anything does. */
    private static void addExtra(Node row, int columns, LinkPlaces places, List<Span> extra) {
        String written = places.written(row);
        int bars = 0;
        int needed = written.stripLeading().startsWith("|") ? columns + 1 : columns;
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) == '\\') {
                i++;
            } else if (written.charAt(i) == '|' && ++bars == needed) {
                if (!written.substring(i + 1).isBlank()) {
                    int start = places.start(row);
                    extra.add(places.span(
                            start + i, start + written.stripTrailing().length()));
                }
                return;
            }
        }
    }
}
