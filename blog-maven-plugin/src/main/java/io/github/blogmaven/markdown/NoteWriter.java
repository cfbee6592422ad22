package io.github.blogmaven.markdown;

import java.util.List;
import java.util.function.Consumer;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Writes the footnotes behind a body, each with the way back to where it is referred to. */
final class NoteWriter {
    private final HtmlWriter html;
    private final InlineWriter inlines;
    private final Consumer<Node> blocks;

    /**
     * @param blocks writes a block of a note
     */
    NoteWriter(HtmlWriter html, InlineWriter inlines, Consumer<Node> blocks) {
        this.html = html;
        this.inlines = inlines;
        this.blocks = blocks;
    }

    void write(List<Footnotes.Note> notes) {
        if (!notes.isEmpty()) {
            html.line().raw("<div class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"");
            html.gap(new Gap.Word("footnotes")).raw("\">\n<ol>\n");
            notes.forEach(this::write);
            html.raw("</ol>\n</div>\n");
        }
    }

    /** The way back stands in the last paragraph. */
    private void write(Footnotes.Note note) {
        html.line().raw("<li").attribute("id", note.id()).raw(">");
        inlines.rawHtml().enter(note.definition());
        Node last = note.definition().getLastChild();
        for (Node child = note.definition().getFirstChild(); child != null; child = child.getNext()) {
            if (child == last && child instanceof Paragraph) {
                html.line().raw("<p>");
                inlines.writeChildren(child);
                writeWaysBack(note);
                html.raw("</p>\n");
            } else {
                blocks.accept(child);
            }
        }
        inlines.rawHtml().leave();
        if (!(last instanceof Paragraph)) {
            writeWaysBack(note);
        }
        html.raw("</li>\n");
    }

    private void writeWaysBack(Footnotes.Note note) {
        int count = 0;
        for (String reference : note.references()) {
            count++;
            html.raw(" <a href=\"").gap(new Gap.Place(reference)).raw("\" role=\"doc-backlink\" aria-label=\"");
            html.gap(new Gap.Word("footnote.back")).raw(" " + note.number());
            html.raw(
                    count == 1
                            ? "\">&#8617;&#65038;</a>"
                            : "-" + count + "\">&#8617;&#65038;<sup>" + count + "</sup></a>");
        }
    }
}
