package io.github.blogmaven.markdown;

import java.util.List;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** What the terms before it mean: the blocks behind a colon. */
final class Definition extends CustomBlock {
    private final boolean isAfterBlank;

    /**
     * @param isAfterBlank whether a blank line stands before it
     */
    Definition(boolean isAfterBlank) {
        this.isAfterBlank = isAfterBlank;
    }

    /** The terms of a list, a paragraph with a line for each, and their definitions. */
    static final class Terms extends CustomBlock {}

    /** Takes its place in the list before it, with the terms that stand between, or in a new one. */
    void join() {
        if (getPrevious() instanceof Terms list) {
            list.appendChild(this);
        } else if (getPrevious() instanceof Paragraph terms) {
            Terms list = terms.getPrevious() instanceof Terms before ? before : new Terms();
            if (list.getParent() == null) {
                terms.insertBefore(list);
            }
            list.appendChild(terms);
            list.appendChild(this);
        }
    }

    /** Whether its paragraphs are written without tags: no blank line stands before or between its blocks. */
    boolean isTight() {
        boolean isTight = !isAfterBlank;
        for (Node child = getFirstChild(); isTight && child != null; child = child.getNext()) {
            Node next = child.getNext();
            isTight = next == null || firstLine(next) - lastLine(child) <= 1;
        }
        return isTight;
    }

    private static int firstLine(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.get(0).getLineIndex();
    }

    static int lastLine(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.get(spans.size() - 1).getLineIndex();
    }
}
