package io.github.blogmaven.markdown;

import io.github.blogmaven.markdown.Remark.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Counts the cells of tables as they were typed: the parser drops those that are too many, adds those that are missing
 * (GFM, section 4.10), and takes for text what has a head unlike the line of dashes below it.
 */
final class TableRemarks {
    private static final Pattern DASHES = Pattern.compile("\\s*+\\|?(?:\\s*+:?-++:?\\s*+\\|)++(?:\\s*+:?-++:?)?\\s*+");
    private static final Pattern ROW = Pattern.compile("\\s*\\|.*\\|.*\\|\\s*");
    private static final Pattern ATTRIBUTES = Pattern.compile("\\s*\\{[^{}]*}\\s*");

    private final LinkPlaces places;
    private final List<Remark> remarks = new ArrayList<>();

    private TableRemarks(LinkPlaces places) {
        this.places = places;
    }

    /** What is remarkable in the rows of a table. */
    static List<Remark> in(Node table, LinkPlaces places) {
        TableRemarks all = new TableRemarks(places);
        int columns = 0;
        for (Node section = table.getFirstChild(); section != null; section = section.getNext()) {
            for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
                if (!(row instanceof TableRow) || places.start(row) < 0) {
                    continue;
                }
                if (section instanceof TableHead) {
                    columns = cells(places.written(row));
                } else {
                    all.addRow(row, columns);
                }
            }
        }
        return all.remarks;
    }

    /** A paragraph that is a table but for its head. */
    static List<Remark> inText(Paragraph paragraph, LinkPlaces places) {
        String written = places.written(paragraph);
        if (written.indexOf('|') < 0) {
            return List.of();
        }
        TableRemarks all = new TableRemarks(places);
        all.addTable(written, places.start(paragraph));
        return all.remarks;
    }

    private void addTable(String written, int start) {
        String[] lines = written.split("\n", -1);
        int at = start + lines[0].length() + 1;
        for (int i = 1; i < lines.length; i++) {
            boolean isDashes = DASHES.matcher(lines[i]).matches();
            boolean isFirstRow = i == 1
                    && ROW.matcher(lines[0]).matches()
                    && ROW.matcher(lines[1]).matches();
            if (isDashes && lines[i - 1].indexOf('|') >= 0) {
                add(Kind.UNEVEN_TABLE, at, lines[i], cells(lines[i]) + " " + cells(lines[i - 1]));
                return;
            }
            if (isFirstRow && !isDashes) {
                add(Kind.UNEVEN_TABLE, at, lines[i], "0 " + cells(lines[0]));
                return;
            }
            at += lines[i].length() + 1;
        }
    }

    private void add(Kind kind, int at, String line, String words) {
        int blanks = line.length() - line.stripLeading().length();
        remarks.add(new Remark(
                kind, places.span(at + blanks, at + line.stripTrailing().length()), words));
    }

    private void addRow(Node row, int columns) {
        String written = places.written(row);
        int cells = cells(written);
        int start = places.start(row);
        int from = cells > columns ? behindColumn(written, columns) : -1;
        boolean hasWords =
                from >= 0 && !written.substring(from).replace('|', ' ').isBlank();
        if (hasWords) {
            remarks.add(new Remark(
                    Kind.EXTRA_CELLS,
                    places.span(start + from, start + written.stripTrailing().length()),
                    ""));
        } else if (cells < columns && !ATTRIBUTES.matcher(written).matches()) {
            add(Kind.MISSING_CELLS, start, written, cells + " " + columns);
        }
    }

    /** How many cells a row has: what stands between bars; one at either end of it makes no cell. */
    private static int cells(String row) {
        String inner = row.strip();
        int bars = 0;
        for (int bar = nextBar(inner, 0); bar >= 0; bar = nextBar(inner, bar + 1)) {
            bars += bar == 0 || bar == inner.length() - 1 ? 0 : 1;
        }
        return bars + 1;
    }

    /** The bar that closes a column, counted from 1. */
    private static int behindColumn(String row, int column) {
        int bar = row.stripLeading().startsWith("|") ? nextBar(row, 0) : -1;
        for (int i = 0; i < column; i++) {
            bar = nextBar(row, bar + 1);
        }
        return bar;
    }

    /** The next bar that no backslash stands before, or -1. */
    private static int nextBar(String row, int from) {
        for (int i = from; i < row.length(); i++) {
            if (row.charAt(i) == '\\') {
                i++;
            } else if (row.charAt(i) == '|') {
                return i;
            }
        }
        return -1;
    }
}
