package io.github.blogmaven.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Makes spans of what stands in brackets before an attribute list; code, links and emphasis may be inside.
 *
 * <p>The brackets of one node are paired first; then each text is cut once.
 */
final class BracketedSpans {
    /** Spans in spans in spans are written as deep. */
    private static final int MAX_DEPTH = 100;

    private final TypedText typed;
    private final BiConsumer<Node, Attributes> give;
    private final Deque<Bracket> open = new ArrayDeque<>();
    private final IdentityHashMap<Text, List<Cut>> cuts = new IdentityHashMap<>();

    /** A bracket that opens. */
    private record Bracket(Text text, int offset) {}

    /**
     * Where a text is cut: at a bracket that opens, or at one that closes and the list behind it.
     *
     * @param end exclusive
     */
    private record Cut(int start, int end, boolean isOpening, BracketedSpan span) {}

    /**
     * @param give told of every span and its attributes
     */
    BracketedSpans(TypedText typed, BiConsumer<Node, Attributes> give) {
        this.typed = typed;
        this.give = give;
    }

    /** Makes the spans among the children of a node. */
    void in(Node parent) {
        open.clear();
        RawCode code = new RawCode();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof HtmlInline tag) {
                code.pass(tag.getLiteral());
            } else if (node instanceof Text text && !code.isOpen()) {
                pair(text);
            }
        }
        if (!cuts.isEmpty()) {
            build(parent);
            cuts.clear();
        }
    }

    private void pair(Text text) {
        String literal = text.getLiteral();
        for (int at = 0; at < literal.length(); at++) {
            char c = literal.charAt(at);
            if ((c != '[' && c != ']') || typed.isEscaped(text, at)) {
                continue;
            }
            if (c == '[') {
                open.push(new Bracket(text, at));
                continue;
            }
            Bracket bracket = open.poll();
            if (bracket != null && open.size() < MAX_DEPTH && !isWikiLink(bracket, literal, at)) {
                close(bracket, text, at);
            }
        }
    }

    private static boolean isWikiLink(Bracket bracket, String literal, int at) {
        return at > 0
                && literal.charAt(at - 1) == ']'
                && bracket.text().getLiteral().startsWith("[[", bracket.offset());
    }

    private void close(Bracket bracket, Text text, int at) {
        Optional<Attributes.Found> list =
                Attributes.at(at + 1, text.getLiteral()).filter(found -> !typed.isEscaped(text, found.start()));
        list.ifPresent(found -> {
            BracketedSpan span = new BracketedSpan();
            int start = bracket.offset();
            cutsOf(bracket.text()).add(new Cut(start, start + 1, true, span));
            cutsOf(text).add(new Cut(at, found.end(), false, span));
            give.accept(span, found.attributes());
        });
    }

    private List<Cut> cutsOf(Text text) {
        return cuts.computeIfAbsent(text, any -> new ArrayList<>());
    }

    /** Moves what is in a span into it. */
    private void build(Node parent) {
        Deque<Node> inside = new ArrayDeque<>();
        inside.push(parent);
        @Nullable Node last = parent.getLastChild();
        @Nullable Node next = parent.getFirstChild();
        boolean isLast = false;
        while (next != null && !isLast) {
            Node node = next;
            next = node.getNext();
            isLast = node == last;
            if (node instanceof Text text && cuts.containsKey(text)) {
                cut(text, inside);
                text.unlink();
            } else {
                append(node, inside);
            }
        }
    }

    private void cut(Text text, Deque<Node> inside) {
        int from = 0;
        List<Cut> ordered = cutsOf(text);
        ordered.sort(Comparator.comparingInt(Cut::start));
        for (Cut cut : ordered) {
            append(typed.part(text, from, cut.start()), inside);
            typed.part(text, cut.start(), cut.end()).getSourceSpans().forEach(cut.span()::addSourceSpan);
            if (cut.isOpening()) {
                append(cut.span(), inside);
                inside.push(cut.span());
            } else {
                inside.pop();
            }
            from = cut.end();
        }
        append(typed.part(text, from, text.getLiteral().length()), inside);
    }

    /** Appends a node to the innermost span. */
    private static void append(Node node, Deque<Node> inside) {
        if (!(node instanceof Text text && text.getLiteral().isEmpty())) {
            inside.element().appendChild(node);
        }
    }
}
