package io.github.blogmaven.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sentences that links to posts stand in, for the posts they lead to.
 *
 * <p>A body keeps one for each destination: the first. The text of a paragraph is put together once, however many links
 * it has.
 */
final class Sentences {
    private final List<WrittenLink> links;
    private final Set<String> destinations = new HashSet<>();
    private final IdentityHashMap<Node, List<Waiting>> waiting = new IdentityHashMap<>();
    private final List<Found> found = new ArrayList<>();
    private @Nullable Node block;
    private StringBuilder text = new StringBuilder();
    private BitSet code = new BitSet();
    private boolean isBroken;

    /**
     * @param links those of the body; each gets its sentence once the block it stands in is over
     */
    Sentences(List<WrittenLink> links) {
        this.links = links;
    }

    /**
     * A link whose sentence is not known yet.
     *
     * @param from where it begins in the text of its node, for one that is not a node of its own
     * @param to exclusive
     */
    private record Waiting(int index, int from, int to) {}

    /** A link, and where it is in the text of its block. */
    private record Found(int index, int start, int end) {}

    /** Takes down the last link, which is a node. */
    void add(Link link) {
        add(link, 0, 0);
    }

    /** Takes down the last link, which is a stretch of a node of text. */
    void add(Node node, int from, int to) {
        int index = links.size() - 1;
        String page = pageOf(links.get(index));
        if (!mayBePost(page)) {
            return;
        }
        Node around = blockOf(node);
        if (around != block) {
            finish();
            block = around;
        }
        if (destinations.add(page)) {
            waiting.computeIfAbsent(node, any -> new ArrayList<>()).add(new Waiting(index, from, to));
        }
    }

    private static String pageOf(WrittenLink link) {
        String destination = link.destination();
        int hash = destination.indexOf('#');
        return hash < 0 ? destination : destination.substring(0, hash);
    }

    /** Whether a destination may be a post: a path, or a reference to one. */
    private static boolean mayBePost(String page) {
        int colon = page.indexOf(':');
        int slash = page.indexOf('/');
        boolean hasScheme = colon >= 0 && (slash < 0 || colon < slash);
        return hasScheme ? page.startsWith("post:") : !page.isEmpty() && !page.startsWith("//");
    }

    private static Node blockOf(Node node) {
        Node around = node;
        while (around.getParent() != null
                && !(around instanceof Block || around instanceof TableCell || around instanceof Callout.Title)) {
            around = around.getParent();
        }
        return around;
    }

    /** Gives the links of the last block their sentences. */
    void finish() {
        if (block == null || waiting.isEmpty()) {
            return;
        }
        text = new StringBuilder();
        code = new BitSet();
        isBroken = false;
        found.clear();
        write(block);
        String whole = text.toString();
        SentenceEnds ends = new SentenceEnds(whole, code);
        for (Found one : found) {
            WrittenLink link = links.get(one.index());
            int from = ends.before(one.start());
            int to = ends.behind(one.end());
            if (hasLetter(whole, from, one.start()) || hasLetter(whole, one.end(), to)) {
                links.set(one.index(), link.in(sentence(whole, from, to, one)));
            } else {
                destinations.remove(pageOf(link));
            }
        }
        waiting.clear();
    }

    private Sentence sentence(String text, int from, int to, Found link) {
        boolean showsTitle = links.get(link.index()).text().isEmpty();
        String before = text.substring(from, link.start()).stripLeading();
        String words = showsTitle ? "" : text.substring(link.start(), link.end());
        String whole = before + words + text.substring(link.end(), to);
        return new Sentence(whole, before.length(), before.length() + words.length()).shortened();
    }

    /** A link by itself is no sentence; a later one to the same page may be. */
    private static boolean hasLetter(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Writes the text inside a node, and takes down where links are in it. */
    private void write(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text plain) {
                writeText(plain.getLiteral(), waiting.getOrDefault(node, List.of()));
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                isBroken = true;
            } else if (node instanceof Code literal) {
                append("");
                int start = text.length();
                append(literal.getLiteral());
                code.set(start, text.length());
            } else if (waiting.containsKey(node)) {
                append("");
                int start = text.length();
                writeLink(node);
                waiting.get(node).forEach(link -> found.add(new Found(link.index(), start, text.length())));
            } else if (node instanceof Link) {
                writeLink(node);
            } else if (node instanceof HtmlInline tag) {
                append(InlineText.textOf(tag));
            } else {
                write(node);
            }
        }
    }

    /** A link without words is called by the id of its page until the title is known. */
    private void writeLink(Node link) {
        if (link.getFirstChild() == null) {
            append(nameOf(((Link) link).getDestination()));
        } else {
            write(link);
        }
    }

    private void writeText(String literal, List<Waiting> inside) {
        int from = 0;
        for (Waiting link : inside) {
            append(literal.substring(from, link.from()));
            append("");
            int start = text.length();
            String words = links.get(link.index()).text();
            append(words.isEmpty() ? nameOf(links.get(link.index()).destination()) : words);
            found.add(new Found(link.index(), start, text.length()));
            from = link.to();
        }
        append(literal.substring(from));
    }

    /** A line ends with a blank, but between letters of Japanese and Chinese. */
    private void append(String piece) {
        if (isBroken && !text.isEmpty()) {
            boolean isJoined =
                    !piece.isEmpty() && isIdeograph(text.charAt(text.length() - 1)) && isIdeograph(piece.charAt(0));
            text.append(isJoined ? "" : " ");
        }
        isBroken = false;
        text.append(piece.replace('\n', ' '));
    }

    private static boolean isIdeograph(char c) {
        boolean isHangul = c >= 0xAC00 && c <= 0xD7A3;
        return c >= 0x3000 && !isHangul && CjkEmphasis.isCjk(c);
    }

    private static String nameOf(String destination) {
        String name = destination.substring(Math.max(destination.lastIndexOf('/'), destination.lastIndexOf(':')) + 1);
        return name.replaceFirst("\\.(md|markdown)(#.*)?$", "");
    }
}
