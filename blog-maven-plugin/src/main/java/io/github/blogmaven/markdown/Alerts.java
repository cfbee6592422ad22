package io.github.blogmaven.markdown;

import io.github.blogmaven.markdown.Callout.Folding;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Turns quotes that begin with {@code [!NOTE]} into callouts; the rest of that line is the title. */
final class Alerts extends AbstractVisitor {
    static final Pattern MARKER = Pattern.compile("^\\[!([A-Za-z]+)]([+-]?)(?:\\s+|$)");

    @Override
    public void visit(BlockQuote quote) {
        if (quote.getFirstChild() instanceof Paragraph first && first.getFirstChild() instanceof Text text) {
            Matcher marker = MARKER.matcher(text.getLiteral());
            if (marker.find() && Callout.isKnown(marker.group(1))) {
                text.setLiteral(text.getLiteral().substring(marker.end()));
                Callout callout = replace(quote, new Callout(marker.group(1), folding(marker.group(2))));
                moveTitle(first, callout);
                visitChildren(callout);
                return;
            }
        }
        visitChildren(quote);
    }

    private static Folding folding(String sign) {
        return switch (sign) {
            case "+" -> Folding.OPEN;
            case "-" -> Folding.CLOSED;
            default -> Folding.NONE;
        };
    }

    private static Callout replace(BlockQuote quote, Callout callout) {
        callout.setSourceSpans(quote.getSourceSpans());
        quote.insertBefore(callout);
        moveChildren(quote.getFirstChild(), callout);
        quote.unlink();
        return callout;
    }

    /** Moves what stands in the marker's line, up to the first line break, into a title. */
    private static void moveTitle(Paragraph paragraph, Callout callout) {
        Callout.Title title = new Callout.Title();
        Node next;
        for (Node node = paragraph.getFirstChild(); node != null; node = next) {
            next = node.getNext();
            if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                node.unlink();
                break;
            }
            title.appendChild(node);
        }
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
        boolean isEmpty = title.getFirstChild() == title.getLastChild()
                && (!(title.getFirstChild() instanceof Text text)
                        || text.getLiteral().isBlank());
        if (!isEmpty || (title.getFirstChild() != null && !(title.getFirstChild() instanceof Text))) {
            callout.prependChild(title);
        }
    }

    private static void moveChildren(Node first, Node to) {
        Node next;
        for (Node node = first; node != null; node = next) {
            next = node.getNext();
            to.appendChild(node);
        }
    }
}
