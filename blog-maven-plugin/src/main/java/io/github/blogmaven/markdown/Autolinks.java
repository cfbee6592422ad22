package io.github.blogmaven.markdown;

import io.github.blogmaven.markdown.AutolinkText.Address;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Turns addresses in running text into links, as GitHub's extension of CommonMark does.
 *
 * <p>Addresses are read in the source, where an entity is not a sign yet: entities in an address are part of it.
 */
final class Autolinks extends AbstractVisitor {
    private final String body;

    private Autolinks(String body) {
        this.body = body;
    }

    /** Changes a tree that was just parsed from a body. */
    static void addTo(Node root, String body) {
        if (AutolinkText.mayHaveAddress(body)) {
            root.accept(new Autolinks(body));
        }
    }

    @Override
    public void visit(Link link) {
        // A link has no links in it.
    }

    @Override
    public void visit(Text text) {
        if (!AutolinkText.mayHaveAddress(text.getLiteral())) {
            return;
        }
        List<SourceSpan> spans = text.getSourceSpans();
        SourceSpan span = spans.size() == 1 ? spans.get(0) : null;
        AutolinkText typed = AutolinkText.of(text.getLiteral(), span == null ? "" : typed(span));
        List<Address> addresses = typed.addresses();
        if (addresses.isEmpty()) {
            return;
        }
        int from = 0;
        for (Address address : addresses) {
            insertText(text, typed, from, address.start());
            Text shown = new Text(address.text());
            typed.place(span, address.start(), address.end()).ifPresent(shown::addSourceSpan);
            Link link = new Link(address.destination(), null);
            link.setSourceSpans(shown.getSourceSpans());
            link.appendChild(shown);
            text.insertBefore(link);
            from = address.end();
        }
        insertText(text, typed, from, typed.length());
        text.unlink();
    }

    private String typed(SourceSpan span) {
        int end = span.getInputIndex() + span.getLength();
        return end <= body.length() ? body.substring(span.getInputIndex(), end) : "";
    }

    private static void insertText(Text text, AutolinkText typed, int start, int end) {
        if (start < end) {
            Text part = new Text(typed.literal(start, end));
            List<SourceSpan> spans = text.getSourceSpans();
            typed.place(spans.size() == 1 ? spans.get(0) : null, start, end).ifPresent(part::addSourceSpan);
            text.insertBefore(part);
        }
    }
}
