package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.markdown.OpenElements.Element;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Writes raw HTML as it is, but for what would leave the block it is in: what is opened there is closed there, and a tag
 * that closes what is around the block is left out. Addresses in it are links like any other.
 *
 * <p>HTML whose tags are in pairs is written byte for byte.
 */
final class RawHtmlWriter {
    private final Body body;
    private final HtmlWriter html;
    private final ReadingMeter meter;
    private final Targets targets;
    private final OpenElements open = new OpenElements();
    private final TextOfTags texts = new TextOfTags();
    /** What was closed and not reported yet, from the inside out. */
    private final List<Element> unclosed = new ArrayList<>();

    private String rawText = "";

    /** Writes a gap for an address, which becomes a link of the body. */
    interface Targets {
        void write(WrittenLink link);

        /** The number of the link that was written last. */
        int last();
    }

    RawHtmlWriter(Body body, HtmlWriter html, ReadingMeter meter, Targets targets) {
        this.body = body;
        this.html = html;
        this.meter = meter;
        this.targets = targets;
    }

    /** Begins a block of Markdown. */
    void enter(Node block) {
        open.enter(block instanceof Paragraph, block instanceof TableCell);
    }

    /** Ends the block begun last: closes what its author left open in it. */
    void leave() {
        rawText = "";
        open.leave(this::closeUnclosed);
        reportUnclosed();
    }

    /** Whether an element is open that must not contain a link. */
    boolean isInControl() {
        return open.isOpen("a") || open.isOpen("button") || open.isOpen("summary") || open.isOpen("label");
    }

    /** Writes a piece of raw HTML, which is a block or stands in a line. */
    void write(Node node, String literal) {
        HtmlTokens tokens = new HtmlTokens(literal, node instanceof HtmlBlock ? "" : rawText);
        Piece piece = new Piece(node, literal, tokens, new LinksOf(node, literal));
        tokens.isForeign(open.isInForeignContent());
        while (tokens.next()) {
            write(piece);
            tokens.isForeign(open.isInForeignContent());
        }
        if (node instanceof HtmlBlock) {
            open.endPiece(node, this::closeUnclosed);
            reportUnclosed();
        } else {
            rawText = tokens.rawText();
        }
    }

    /** A piece of raw HTML that is being written. */
    private record Piece(Node node, String html, HtmlTokens tokens, LinksOf links) {
        boolean isBlock() {
            return node instanceof HtmlBlock;
        }

        String token() {
            return html.substring(tokens.start(), tokens.end());
        }
    }

    private void write(Piece piece) {
        HtmlTokens token = piece.tokens();
        switch (token.kind()) {
            case TEXT -> writeText(piece.token());
            case COMMENT -> html.raw(piece.token());
            case UNENDED_COMMENT -> {
                html.raw(piece.token()).raw(token.ending());
                report(piece, "a comment that is never closed hides what follows", "add '" + token.ending() + "'");
            }
            case UNENDED_TAG -> {
                html.text("<");
                report(
                        piece,
                        "the tag '<" + shortened(token.name()) + "' has no end",
                        "add what is missing: '>' or a quote");
            }
            case OPEN -> open(piece);
            case CLOSE -> close(piece);
        }
    }

    private void writeText(String text) {
        if (texts.isHiding()) {
            html.raw(text);
        } else {
            meter.text(html.rawText(text));
        }
    }

    private void open(Piece piece) {
        HtmlTokens tag = piece.tokens();
        String name = tag.name();
        boolean isOutOfPlace = Tags.isForeignToTexts(name) || (Tags.isOnlyInTables(name) && open.isInCell());
        if (isOutOfPlace) {
            report(piece, "'<" + name + ">' has no place here and is left out", null);
            return;
        }
        boolean isEmpty = Tags.isVoid(name) || (tag.isSelfClosing() && isForeign(name));
        if (isEmpty) {
            copyTag(piece, tag.end());
        } else if (tag.isSelfClosing()) {
            openAndClose(piece);
        } else if (TextOfTags.hides(name) && !isClosed(piece)) {
            openWithoutEnd(piece);
        } else {
            boolean isName = !piece.isBlock() && !Elements.isKnown(name) && !isClosed(piece);
            if (isName && !texts.isHiding()) {
                html.unwritten(piece.token());
            }
            open.open(new Element(name, piece.node(), piece.html(), tag.start(), false));
            copyTag(piece, tag.end());
        }
    }

    private boolean isForeign(String name) {
        return Tags.isForeignContent(name) || open.isInForeignContent();
    }

    /** In HTML a slash at the end of a tag means nothing, but that is not what its author meant. */
    private void openAndClose(Piece piece) {
        HtmlTokens tag = piece.tokens();
        String typed = piece.token();
        int slash = tag.start()
                + typed.substring(0, typed.length() - 2).stripTrailing().length();
        tag.leaveRawText();
        piece.links().write(tag.start(), slash);
        html.raw("></" + tag.name() + ">");
        if (Elements.isKnown(tag.name())) {
            String meant = typed.substring(0, typed.length() - 2).stripTrailing() + "></" + tag.name() + ">";
            report(piece, "'<" + tag.name() + "/>' does not close itself in HTML", "write '" + shortened(meant) + "'");
        }
    }

    /** What would hide all that follows ends with its block, or at once; in a line a bare tag may just name an element. */
    private void openWithoutEnd(Piece piece) {
        HtmlTokens tag = piece.tokens();
        String name = tag.name();
        boolean hasAttributes = tag.end() - tag.start() > name.length() + "<>".length();
        if (piece.isBlock()) {
            open.open(new Element(name, piece.node(), piece.html(), tag.start(), true));
            copyTag(piece, tag.end());
            return;
        }
        tag.leaveRawText();
        if (hasAttributes) {
            piece.links().write(tag.start(), tag.end());
            html.raw("</" + name + ">");
            report(piece, "'<" + name + ">' is never closed in its block", "add '</" + name + ">'");
        } else {
            html.text(piece.token());
            report(piece, "'<" + name + ">' is never closed, and shown as text", "write '`<" + name + ">`'");
        }
    }

    /** Whether an element that hides its content is closed: in its piece, or by a later one of the same block. */
    private boolean isClosed(Piece piece) {
        String name = piece.tokens().name();
        String close = "</" + name;
        if (contains(piece.html(), close, piece.tokens().end())) {
            return true;
        }
        if (open.isKnownToLackEnd(name) || (piece.isBlock() && HtmlTokens.isRawText(name))) {
            return false;
        }
        for (Node node = piece.node().getNext(); node != null; node = node.getNext()) {
            String raw = node instanceof HtmlBlock block
                    ? block.getLiteral()
                    : node instanceof HtmlInline inline ? inline.getLiteral() : "";
            if (contains(raw, close, 0)) {
                return true;
            }
        }
        open.lacksEnd(name);
        return false;
    }

    private static boolean contains(String text, String sought, int from) {
        for (int at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at + 1)) {
            if (text.regionMatches(true, at, sought, 0, sought.length())) {
                return true;
            }
        }
        return false;
    }

    private void close(Piece piece) {
        HtmlTokens tag = piece.tokens();
        String name = tag.name();
        boolean isClosing = Tags.isVoid(name) || open.close(name, this::closeUnclosed);
        reportUnclosed();
        if (isClosing) {
            copyTag(piece, tag.end());
        } else if (LiteralTags.standBefore(piece.node(), name)) {
            report(
                    piece,
                    "'</" + name + ">' closes nothing; '<" + name + " …>' before it is not a tag",
                    "check its quotes, its spaces and its '>'");
        } else if (Elements.isKnown(name)) {
            report(
                    piece,
                    "'</" + name + ">' closes nothing in this block",
                    "remove it, or open '<" + name + ">' before it");
        }
    }

    private void copyTag(Piece piece, int end) {
        HtmlTokens tag = piece.tokens();
        boolean wasHiding = texts.isHiding();
        texts.pass(tag, piece.html());
        if (!wasHiding) {
            html.separate(TextOfTags.effect(tag.name(), tag.kind() == HtmlTokens.Kind.OPEN));
            tag.attributes((name, from, to) -> {
                if (isRead(tag.name(), name)) {
                    html.unwritten(RawHtml.decoded(piece.html().substring(from, to)));
                }
            });
        }
        if (!wasHiding && tag.kind() == HtmlTokens.Kind.OPEN && Tags.isHeading(tag.name())) {
            html.endId();
        }
        html.hideText(texts.isHiding());
        piece.links().write(tag.start(), end);
    }

    private static boolean isRead(String element, String attribute) {
        return (element.equals("img") && attribute.equals("alt"))
                || (Tags.isHeading(element) && attribute.equals("id"));
    }

    private void closeUnclosed(Element element) {
        html.raw("</" + element.name() + ">");
        texts.close(element.name());
        html.hideText(texts.isHiding());
        if (Elements.isKnown(element.name())) {
            unclosed.add(element);
        }
    }

    /** Reports what was closed, in the order in which it was opened: places are found in that order only. */
    private void reportUnclosed() {
        Node node = null;
        TextPlaces places = null;
        for (int i = unclosed.size() - 1; i >= 0; i--) {
            Element element = unclosed.get(i);
            if (places == null || element.node() != node) {
                node = element.node();
                places = body.places().within(node, element.piece());
            }
            String message = "'<" + element.name() + ">' is never closed in its block";
            report(places, element.piece(), element.start(), message, "add '</" + element.name() + ">'");
        }
        unclosed.clear();
    }

    private void report(Piece piece, String message, @Nullable String hint) {
        report(piece.links().tags(), piece.html(), piece.tokens().start(), message, hint);
    }

    private void report(TextPlaces places, String literal, int start, String message, @Nullable String hint) {
        int end = start + 1;
        while (end < literal.length() && " \t\n/>".indexOf(literal.charAt(end)) < 0) {
            end++;
        }
        Span span = places.of(start, Math.min(end, literal.length()));
        body.diagnostics().add(Mistake.UNBALANCED_HTML.at(span, message, hint));
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    /** The addresses in a piece, which are written as gaps. */
    private final class LinksOf {
        private final String literal;
        private final List<RawHtml.Target> all;
        private final Node node;
        private final TextPlaces places;
        private @Nullable TextPlaces tags;
        private int next;

        LinksOf(Node node, String literal) {
            this.node = node;
            this.literal = literal;
            this.all = RawHtml.targets(literal);
            this.places = body.places().within(node, literal);
        }

        /** The places of the tags, to be asked for in their order. */
        TextPlaces tags() {
            if (tags == null) {
                tags = body.places().within(node, literal);
            }
            return tags;
        }

        /** Writes a stretch of the piece. */
        void write(int start, int end) {
            int from = start;
            while (next < all.size() && all.get(next).end() <= end) {
                RawHtml.Target target = all.get(next++);
                if (target.start() >= from) {
                    from = write(target, from);
                }
            }
            html.raw(literal.substring(from, end));
        }

        private int write(RawHtml.Target target, int from) {
            html.raw(literal.substring(from, target.start()));
            String destination = RawHtml.decoded(literal.substring(target.start(), target.end()));
            targets.write(new WrittenLink(target.kind(), destination, "", places.of(target.start(), target.end())));
            if (!target.isUnsized()) {
                return target.end();
            }
            html.raw(literal.substring(target.end(), target.end() + 1)).gap(new Gap.Picture(targets.last()));
            return target.end() + 1;
        }
    }
}
