package io.github.blogmaven.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** Writes tables, each in a frame that scrolls by itself where the table is wider than the page. */
final class TableWriter {
    private final HtmlWriter html;
    private final InlineWriter inlines;

    TableWriter(HtmlWriter html, InlineWriter inlines) {
        this.html = html;
        this.inlines = inlines;
    }

    void write(TableBlock table, Attributes attributes) {
        html.line().raw("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"");
        html.gap(new Gap.Word("table")).raw("\">\n<table");
        attributes.write(html);
        html.raw(">\n");
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead) {
                writeRows("thead", part, false);
            } else if (part instanceof TableBody) {
                writeRows("tbody", part, hasRowHeaders(table));
            }
        }
        html.raw("</table>\n</div>\n");
    }

    /** A table without a word in its upper left corner has the names of its rows below it. */
    private static boolean hasRowHeaders(TableBlock table) {
        Node corner = table.getFirstChild().getFirstChild().getFirstChild();
        // The row '|' has no cell at all.
        return corner != null && corner.getFirstChild() == null;
    }

    private void writeRows(String tag, Node part, boolean hasRowHeaders) {
        html.raw("<" + tag + ">\n");
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            html.raw("<tr>\n");
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                writeCell((TableCell) cell, hasRowHeaders && cell == row.getFirstChild());
            }
            html.raw("</tr>\n");
        }
        html.raw("</" + tag + ">\n");
    }

    /** A class says the alignment: a style attribute would need a looser content security policy. */
    private void writeCell(TableCell cell, boolean isRowHeader) {
        // Nothing is the header of nothing: the corner of a table with headers on two sides is a cell.
        String tag = (cell.isHeader() || isRowHeader) && cell.getFirstChild() != null ? "th" : "td";
        html.line().raw("<" + tag);
        if (isRowHeader && tag.equals("th")) {
            html.attribute("scope", "row");
        }
        if (cell.getAlignment() != null) {
            html.attribute(
                    "class",
                    switch (cell.getAlignment()) {
                        case LEFT -> "left";
                        case CENTER -> "center";
                        case RIGHT -> "right";
                    });
        }
        html.raw(">");
        inlines.writeChildren(cell);
        html.raw("</" + tag + ">\n");
    }
}
