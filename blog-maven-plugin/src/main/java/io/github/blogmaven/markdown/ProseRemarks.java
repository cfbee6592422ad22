package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.markdown.Remark.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;

/**
 * Finds in a text what looks like Markdown or like a mark to its author, and is neither.
 *
 * <p>What the parser understood is covered first, so that only what readers see as plain text is left; offsets stay.
 */
final class ProseRemarks {
    static final Pattern JSX = Pattern.compile("^\\s*(</?[A-Z]\\w*(?:\\.\\w+)*(?:\\s[^>]*)?/?>|\\{/\\*)");

    private static final Pattern HTML_CODE = Pattern.compile("<(?:code|kbd|samp|tt|pre|var)\\b[^<>]{0,999}>");

    /** How far back a tag is looked for, in characters. */
    private static final int LONGEST_HTML_CODE = 1_000;

    private final LinkPlaces places;
    private final Optional<Pattern> words;

    /**
     * @param words what is looked for in the text, if anything is
     */
    ProseRemarks(LinkPlaces places, Optional<Pattern> words) {
        this.places = places;
        this.words = words;
    }

    /** What is remarkable in the text of a paragraph, a heading or a cell. */
    List<Remark> of(Node block) {
        List<Remark> remarks = new ArrayList<>();
        int start = places.start(block);
        if (start < 0) {
            return remarks;
        }
        String written = text(block, start);
        StringBuilder plain = new StringBuilder(written);
        boolean hasLink = cover(block, start, plain);
        String text = plain.toString();
        Sought.find(text, (kind, from, to) -> {
            if ((kind != Kind.NEXT_PART || !hasLink)
                    && !(kind.isNotInCells() && block instanceof TableCell)
                    && !(kind.isNotInHtmlCode() && isInHtmlCode(written, from))
                    && !(kind == Kind.LITERAL_HEADING && mayBeTag(block, written, from))) {
                remarks.add(new Remark(kind, places.span(start + from, start + to), written.substring(from, to)));
            }
        });
        words.ifPresent(pattern -> addWords(pattern.matcher(text), start, remarks));
        return remarks;
    }

    /** Whether the last tag before an offset opens code that is written as HTML. */
    private static boolean isInHtmlCode(String written, int offset) {
        int first = Math.max(0, offset - LONGEST_HTML_CODE);
        for (int tag = offset; tag >= first; tag--) {
            if (written.charAt(tag) == '<') {
                return HTML_CODE.matcher(written).region(tag, offset).lookingAt();
            }
        }
        return false;
    }

    /** Whether a single number sign begins a list item or another text that is no paragraph of the page itself. */
    private static boolean mayBeTag(Node block, String written, int sign) {
        return !written.startsWith("##", sign)
                && !(block instanceof Paragraph && block.getParent() instanceof Document);
    }

    /** What was typed; the parser counts a line that closes a container to the last paragraph in it. */
    private String text(Node block, int start) {
        String written = places.written(block);
        Node last = block.getLastChild();
        return last == null || places.start(last) < 0
                ? written
                : written.substring(0, Math.min(places.end(last) - start, written.length()));
    }

    private void addWords(Matcher matcher, int start, List<Remark> remarks) {
        while (matcher.find()) {
            Span span = places.span(start + matcher.start(1), start + matcher.end(1));
            remarks.add(new Remark(Kind.WORD, span, matcher.group(1)));
        }
    }

    /** A block of HTML that is a component of JSX, or holds a tag of a template language. */
    List<Remark> inHtml(HtmlBlock block) {
        List<Remark> remarks = new ArrayList<>();
        int start = places.start(block);
        String written = withoutComments(places.written(block));
        for (Pattern pattern : List.of(JSX, Sought.TEMPLATE.pattern(), Sought.EMBEDDING.pattern())) {
            Matcher matcher = pattern.matcher(written);
            if (start >= 0 && findOutsideAddresses(matcher, written)) {
                remarks.add(new Remark(
                        Kind.FOREIGN_SYNTAX,
                        places.span(start + matcher.start(), start + matcher.end()),
                        matcher.group().strip()));
            }
        }
        return remarks;
    }

    /** Covers comments, which readers do not see; offsets stay. */
    private static String withoutComments(String html) {
        if (!html.contains("<!--")) {
            return html;
        }
        StringBuilder covered = new StringBuilder(html);
        HtmlTokens tokens = new HtmlTokens(html, "");
        while (tokens.next()) {
            if (tokens.kind() == HtmlTokens.Kind.COMMENT || tokens.kind() == HtmlTokens.Kind.UNENDED_COMMENT) {
                cover(covered, tokens.start(), tokens.end());
            }
        }
        return covered.toString();
    }

    /** Goes to the next match that is no part of an address: those of links are looked at as such. */
    private static boolean findOutsideAddresses(Matcher matcher, String html) {
        boolean found = matcher.find();
        if (!found) {
            return false;
        }
        List<RawHtml.Target> addresses = RawHtml.targets(html);
        int next = 0;
        while (found) {
            while (next < addresses.size() && addresses.get(next).end() <= matcher.start()) {
                next++;
            }
            if (next == addresses.size()
                    || matcher.start() < addresses.get(next).start()) {
                return true;
            }
            found = matcher.find();
        }
        return false;
    }

    /**
     * Covers what is understood: code, HTML, addresses, and the marks around links and emphasis.
     *
     * @return whether there is a link
     */
    private boolean cover(Node parent, int start, StringBuilder plain) {
        boolean hasLink = false;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            int from = places.start(node) - start;
            if (places.start(node) < 0 || from < 0 || from >= plain.length()) {
                continue;
            }
            int to = places.end(node) - start;
            hasLink |= node instanceof Link;
            if (isUnderstood(node, plain.charAt(from))) {
                cover(node, start, plain);
                coverAllBut(textEnd(node) - start, from, to, plain);
                continue;
            }
            if (node instanceof StrongEmphasis || node instanceof Emphasis) {
                int width = node instanceof StrongEmphasis ? 2 : 1;
                cover(plain, from, from + width);
                cover(plain, to - width, to);
            }
            hasLink |= cover(node, start, plain);
        }
        return hasLink;
    }

    /** The offset behind the text that readers see of a link; -1 where there is none. */
    private int textEnd(Node node) {
        Node last = node instanceof Link ? node.getLastChild() : null;
        return last == null || places.start(last) < 0 ? -1 : places.end(last);
    }

    /** Covers what is understood but for the tags of a template up to an offset, in the text of a link. */
    private static void coverAllBut(int textEnd, int from, int to, StringBuilder plain) {
        int at = from;
        if (textEnd > from) {
            Matcher tag = Sought.TEMPLATE.pattern().matcher(plain.substring(from, textEnd));
            while (tag.find()) {
                cover(plain, at, from + tag.start());
                at = from + tag.end();
            }
        }
        cover(plain, at, to);
    }

    /** An address that is a link by itself stays: in a reversed link it is one. */
    private static boolean isUnderstood(Node node, char first) {
        return node instanceof Code
                || node instanceof FootnoteReference
                || node instanceof HtmlInline
                || node instanceof Image
                || node instanceof DollarMath.TeX
                || (node instanceof Link && (first == '[' || first == '<'));
    }

    private static void cover(StringBuilder plain, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, plain.length()); i++) {
            if (plain.charAt(i) != '\n') {
                plain.setCharAt(i, Sought.COVER);
            }
        }
    }
}
