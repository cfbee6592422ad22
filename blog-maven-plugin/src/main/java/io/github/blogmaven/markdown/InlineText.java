package io.github.blogmaven.markdown;

import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * The text of inline nodes without links: plain, or with the markup that a title or an outline keeps.
 *
 * <p>A tag of inline HTML is markup; what only looks like a tag, such as the {@code <T>} of a generic type, is text.
 */
final class InlineText {
    private static final Pattern INLINE_TAG = Pattern.compile(
            "</?(?:a|abbr|b|bdi|bdo|br|cite|code|del|em|i|img|ins|kbd|mark|q|ruby|rt|s|samp|small|span|strong|sub|sup|u|var|wbr)\\b[^>]*>"
                    + "|<!--.*-->",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private InlineText() {}

    /** The text of what is inside a node; line breaks are spaces, an image is its alternative text. */
    static String plain(Node parent) {
        StringBuilder out = new StringBuilder();
        plain(parent, false, out);
        return out.toString().strip();
    }

    /** The same with the names of emoji, from which ids are made. */
    static String named(Node parent) {
        StringBuilder out = new StringBuilder();
        plain(parent, true, out);
        return out.toString().strip();
    }

    private static void plain(Node parent, boolean isTyped, StringBuilder out) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                out.append(text.getLiteral());
            } else if (node instanceof Code code) {
                out.append(code.getLiteral());
            } else if (node instanceof DollarMath.TeX formula) {
                out.append(formula.text());
            } else if (node instanceof HtmlInline tag) {
                out.append(textOf(tag));
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                out.append(' ');
            } else if (node instanceof Emoji emoji) {
                out.append(isTyped ? emoji.typed() : emoji.characters());
            } else {
                plain(node, isTyped, out);
            }
        }
    }

    /** The same as HTML, with emphasis, code and strikethrough. */
    static String html(Node parent) {
        StringBuilder out = new StringBuilder();
        html(parent, out);
        return out.toString().strip();
    }

    private static void html(Node parent, StringBuilder out) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                HtmlWriter.escape(text.getLiteral(), out);
            } else if (node instanceof Code code) {
                out.append("<code>");
                HtmlWriter.escape(code.getLiteral(), out);
                out.append("</code>");
            } else if (node instanceof DollarMath.TeX formula) {
                HtmlWriter.escape(formula.text(), out);
            } else if (node instanceof HtmlInline tag) {
                HtmlWriter.escape(textOf(tag), out);
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                out.append(' ');
            } else if (node instanceof Emoji emoji) {
                out.append(emoji.characters());
            } else {
                String tag = tagOf(node);
                out.append(tag.isEmpty() ? "" : "<" + tag + ">");
                html(node, out);
                out.append(tag.isEmpty() ? "" : "</" + tag + ">");
            }
        }
    }

    static String textOf(HtmlInline tag) {
        return INLINE_TAG.matcher(tag.getLiteral()).matches() ? "" : tag.getLiteral();
    }

    private static String tagOf(Node node) {
        if (node instanceof Emphasis) {
            return "em";
        }
        if (node instanceof StrongEmphasis) {
            return "strong";
        }
        return node instanceof Strikethrough ? "del" : "";
    }
}
