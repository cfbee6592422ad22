package io.github.blogmaven.markdown;

import java.util.Locale;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Writes an image alone in its paragraph, or a link around one, as a figure: its title is the caption. */
final class FigureWriter {
    private final Body body;
    private final HtmlWriter html;
    private final InlineWriter inlines;

    FigureWriter(Body body, HtmlWriter html, InlineWriter inlines) {
        this.body = body;
        this.html = html;
        this.inlines = inlines;
    }

    /** Whether the paragraph is a figure, and written. */
    boolean write(Paragraph paragraph) {
        Image image = onlyImage(paragraph);
        if (image == null || image.getTitle() == null || isInFigure(paragraph)) {
            return false;
        }
        String caption = image.getTitle();
        image.setTitle(null);
        html.line().raw("<figure");
        body.attributesOf(paragraph).write(html);
        html.raw(">");
        inlines.writeChildren(paragraph);
        html.raw("<figcaption>").separate(TextOfTags.Effect.LINE);
        html.markup(InlineMarkdown.of(caption).html()).raw("</figcaption></figure>\n");
        return true;
    }

    private static @Nullable Image onlyImage(Node parent) {
        Node only = parent.getFirstChild() == parent.getLastChild() ? parent.getFirstChild() : null;
        if (only instanceof Link) {
            return onlyImage(only);
        }
        return only instanceof Image image ? image : null;
    }

    /** Whether the author opened a figure before it with a tag, and writes the caption there. */
    private static boolean isInFigure(Paragraph paragraph) {
        if (paragraph.getPrevious() instanceof HtmlBlock block) {
            String raw = block.getLiteral().toLowerCase(Locale.ROOT);
            return raw.lastIndexOf("<figure") > raw.lastIndexOf("</figure");
        }
        return false;
    }
}
