package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.SourceLine;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the destination of a link stands: the parser only knows where the link does.
 *
 * <p>A link by reference has its destination in the definition, which is where an author mends it.
 */
final class LinkPlaces {
    private final Source source;
    private final int bodyStart;
    private final Map<String, Span> definitions = new HashMap<>();

    LinkPlaces(Source source, int bodyStart, Node root) {
        this.source = source;
        this.bodyStart = bodyStart;
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(LinkReferenceDefinition definition) {
                definitions.putIfAbsent(Labels.fold(definition.getLabel()), spanOfDefinition(definition));
            }
        });
    }

    /** The whole of a node; the beginning of the body where the parser does not know. */
    Span spanOf(Node node) {
        int start = start(node);
        return start < 0 ? source.span(bodyStart, bodyStart) : source.span(start, end(node));
    }

    /**
     * The place of each line of a node.
     *
     * @param from how many characters of the first line are not meant
     */
    List<Span> linesOf(Node node, int from) {
        List<Span> lines = new ArrayList<>();
        for (SourceSpan line : node.getSourceSpans()) {
            int skipped = lines.isEmpty() ? from : 0;
            int start = inSource(node, bodyStart + line.getInputIndex());
            lines.add(source.span(start + skipped, start + Math.max(skipped, line.getLength())));
        }
        return lines.isEmpty() ? List.of(spanOf(node)) : lines;
    }

    /** The place of a line that the parser reads. */
    Span spanOf(SourceLine line) {
        SourceSpan span = line.getSourceSpan();
        int start = bodyStart + (span == null ? 0 : span.getInputIndex());
        return source.span(start, start + line.getContent().length());
    }

    /** What stands between two offsets. */
    Span span(int from, int to) {
        return source.span(from, to);
    }

    /** What stands between two offsets that count from the beginning of the body. */
    Span inBody(int from, int to) {
        return source.span(bodyStart + from, bodyStart + to);
    }

    /** What the first group of a pattern finds behind the beginning of a node; the whole of it where nothing is found. */
    Span behindStart(Node node, Pattern pattern) {
        Matcher matcher = pattern.matcher(source.text());
        return start(node) >= 0 && matcher.find(start(node))
                ? source.span(matcher.start(1), matcher.end(1))
                : spanOf(node);
    }

    /** The text of a node as it was typed. */
    String written(Node node) {
        return start(node) < 0 ? "" : source.text().substring(start(node), end(node));
    }

    /** Whether a character stands at once before a node. */
    boolean isBehind(char c, Node node) {
        return start(node) > 0 && source.text().charAt(start(node) - 1) == c;
    }

    /** The label of a link by reference, as it was typed; nothing for one that says its destination. */
    Optional<String> labelOf(Node link) {
        String written = written(link);
        return written.endsWith("]") ? Optional.of(labelOf(written)) : Optional.empty();
    }

    /** The destination of a link or image; the whole of it where none stands by itself. */
    Span destinationOf(Node link) {
        int start = start(link);
        if (start < 0) {
            return spanOf(link);
        }
        String written = source.text().substring(start, end(link));
        if (link.getFirstChild() instanceof Text text
                && text.getNext() == null
                && text.getLiteral().length() == written.length()) {
            return spanOfBare(text.getLiteral(), start);
        }
        if (written.startsWith("<")) {
            return source.span(start + 1, start + written.length() - 1);
        }
        if (written.endsWith(")")) {
            int paren = openingParenthesis(link, written, start);
            return paren < 0 ? spanOf(link) : destinationAt(afterBlanks(start + paren + 1, link));
        }
        Span definition = written.endsWith("]") ? definitions.get(Labels.fold(labelOf(written))) : null;
        return definition == null ? spanOf(link) : definition;
    }

    /** The text of a link: what it shows, without its brackets; the whole of a link by reference that shows nothing. */
    Span textOf(Node link) {
        Node first = link.getFirstChild();
        Node last = link.getLastChild();
        if (first != null && last != null && start(first) >= 0 && start(last) >= 0) {
            return source.span(start(first), end(last));
        }
        return first == null && !written(link).endsWith("]") ? destinationOf(link) : spanOf(link);
    }

    /** An address that is a link by itself; the parser does not count backslashes and entities before it. */
    private Span spanOfBare(String address, int start) {
        int at = start;
        if (!source.text().startsWith(address, start)) {
            int feed = source.text().indexOf('\n', start);
            int end = feed < 0 ? source.text().length() : feed;
            at = start + Math.max(source.text().substring(start, end).indexOf(address), 0);
        }
        return source.span(at, at + address.length());
    }

    /** The places of stretches of the text of a node. */
    TextPlaces within(Node node, String text) {
        return new TextPlaces(source, spanOf(node), text, bodyStart, node.getSourceSpans());
    }

    /** The offset of the parenthesis behind the text of a link, which begins after what is inside the link. */
    private int openingParenthesis(Node link, String written, int start) {
        Node last = link.getLastChild();
        int from = last == null || start(last) < 0 ? 0 : Math.max(end(last) - start, 0);
        int at = written.indexOf("](", from);
        return at < 0 ? -1 : at + 1;
    }

    private static String labelOf(String written) {
        int open = written.lastIndexOf('[');
        String label = written.substring(open + 1, written.length() - 1);
        if (!label.isEmpty()) {
            return label;
        }
        int textStart = written.startsWith("!") ? 2 : 1;
        return written.substring(textStart, Math.max(textStart, open - 1));
    }

    private Span spanOfDefinition(LinkReferenceDefinition definition) {
        int start = start(definition);
        if (start < 0) {
            return spanOf(definition);
        }
        int colon = source.text().indexOf("]:", start);
        return colon < 0 || colon > end(definition)
                ? spanOf(definition)
                : destinationAt(afterBlanks(colon + 2, definition));
    }

    /** The first offset that is not blank; in the next line, behind what its containers put before it. */
    private int afterBlanks(int offset, Node node) {
        String text = source.text();
        int at = offset;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            int next = at + 1;
            at = text.charAt(at) != '\n'
                    ? next
                    : node.getSourceSpans().stream()
                            .mapToInt(line -> bodyStart + line.getInputIndex())
                            .filter(start -> start >= next)
                            .findFirst()
                            .orElse(next);
        }
        return at;
    }

    /** The destination that begins at an offset, maybe with a pointed bracket. */
    private Span destinationAt(int start) {
        String text = source.text();
        if (start < text.length() && text.charAt(start) == '<') {
            int close = text.indexOf('>', start);
            return source.span(start + 1, Math.max(start + 1, close));
        }
        int depth = 0;
        int end = start;
        for (; end < text.length() && !Character.isWhitespace(text.charAt(end)); end++) {
            char c = text.charAt(end);
            if (c == '\\') {
                end++;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && depth-- == 0) {
                break;
            }
        }
        return source.span(start, Math.min(end, text.length()));
    }

    /** The offset a node begins at, or -1 where the parser does not know. */
    int start(Node node) {
        @Nullable SourceSpan first =
                node.getSourceSpans().isEmpty() ? null : node.getSourceSpans().get(0);
        return first == null ? -1 : inSource(node, bodyStart + first.getInputIndex());
    }

    /** The offset behind a node that has a beginning. */
    int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        return inSource(node, bodyStart + last.getInputIndex() + last.getLength());
    }

    /** Where an offset of the parser stands: in the cell of a table it does not count the backslash before a bar. */
    private int inSource(Node node, int offset) {
        Node cell = node.getParent();
        while (cell != null && !(cell instanceof TableCell)) {
            cell = cell.getParent();
        }
        int inSource = offset;
        for (int i = cell == null ? offset : start(cell); i < inSource; i++) {
            if (source.text().startsWith("\\|", i)) {
                inSource++;
                i++;
            }
        }
        return inSource;
    }
}
