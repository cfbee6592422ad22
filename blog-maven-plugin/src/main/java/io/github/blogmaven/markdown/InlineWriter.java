package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.markdown.WrittenLink.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Writes what stands inside paragraphs, headings and cells, and takes down its links and length. */
final class InlineWriter {
    private static final Pattern REFERENCE = Pattern.compile("(?:post|series|topic|path|term|page|author):\\S+");
    private static final Pattern WIKI_LINK = Pattern.compile("\\[\\[([^\\[\\]|]+)(?:\\|([^\\[\\]]+))?]]");

    private final Body body;
    private final HtmlWriter html;
    private final TextWriter texts;
    private final List<WrittenLink> links = new ArrayList<>();
    private final Sentences sentences;
    private final ReadingMeter meter = new ReadingMeter();
    private final FormulaWriter formulas;
    private final TermLinks terms = new TermLinks();
    private final RawHtmlWriter rawHtml;
    private boolean isInLink;

    InlineWriter(Body body, HtmlWriter html) {
        this.body = body;
        this.html = html;
        this.texts = new TextWriter(html, body.abbreviations());
        this.formulas = new FormulaWriter(body, html, meter);
        this.sentences = new Sentences(links, html.recorder());
        this.rawHtml = new RawHtmlWriter(body, html, meter, new RawHtmlWriter.Targets() {
            @Override
            public void write(WrittenLink link) {
                writeTarget(link);
            }

            @Override
            public int last() {
                return links.size() - 1;
            }
        });
    }

    /**
     * The links of what was written.
     *
     * @param written reads all of it, in which their sentences are
     */
    List<WrittenLink> links(PassageReader written) {
        sentences.finish(written);
        return links;
    }

    RawHtmlWriter rawHtml() {
        return rawHtml;
    }

    FormulaWriter formulas() {
        return formulas;
    }

    ReadingMeter meter() {
        return meter;
    }

    /** Writes what is in a block; what raw HTML opens in it ends with it. */
    void writeChildren(Node parent) {
        rawHtml.enter(parent);
        writeInside(parent);
        rawHtml.leave();
    }

    private void writeInside(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            write(node);
        }
    }

    void write(Node node) {
        if (node instanceof Text text) {
            writeText(text);
        } else if (node instanceof SoftLineBreak) {
            html.text("\n");
        } else if (node instanceof Code code) {
            writeCode(code);
        } else if (node instanceof Emphasis) {
            writeElement("em", node);
        } else if (node instanceof StrongEmphasis) {
            writeElement("strong", node);
        } else if (node instanceof Strikethrough) {
            writeElement("del", node);
        } else if (node instanceof BracketedSpan) {
            writeElement("span", node);
        } else if (node instanceof Link link) {
            writeLink(link);
        } else if (node instanceof Image image) {
            writeImage(image);
        } else if (node instanceof HardLineBreak) {
            html.raw("<br>\n").separate(TextOfTags.Effect.SPACE);
        } else if (node instanceof HtmlInline raw) {
            rawHtml.write(raw, raw.getLiteral());
            texts.pass(raw.getLiteral());
        } else if (node instanceof DollarMath.TeX formula) {
            formulas.write(formula);
        } else if (node instanceof FootnoteReference reference) {
            writeReference(reference);
        } else if (node instanceof Emoji emoji) {
            texts.write(emoji);
        } else {
            writeOther(node);
        }
    }

    private void writeText(Text text) {
        String literal = text.getLiteral();
        if (!html.isHidingText()) {
            meter.text(literal);
        }
        if (body.dialect().wikiLinks() && !isInLink && literal.contains("[[")) {
            writeWikiLinks(text, literal);
        } else {
            texts.write(literal.substring(FormulaWriter.writtenBefore(text)));
        }
    }

    private void writeWikiLinks(Text text, String literal) {
        Matcher link = WIKI_LINK.matcher(literal);
        TextPlaces places = body.places().within(text, literal);
        int from = FormulaWriter.writtenBefore(text);
        while (link.find()) {
            texts.write(literal.substring(from, link.start()));
            Span span = places.of(link.start(1), link.end(1));
            String label = link.group(2) == null ? "" : link.group(2).strip();
            html.raw("<a");
            startLink(text, new WrittenLink(Kind.LINK, "post:" + link.group(1).strip(), label, span), null);
            sentences.startLink();
            if (label.isEmpty()) {
                html.gap(new Gap.Title(links.size() - 1));
            } else {
                texts.write(label);
            }
            sentences.endLink();
            html.raw("</a>");
            from = link.end();
        }
        texts.write(literal.substring(from));
    }

    private void writeCode(Code code) {
        meter.text(code.getLiteral());
        html.raw("<code");
        body.attributesOf(code).write(html);
        html.raw(">");
        sentences.startCode();
        html.text(code.getLiteral());
        sentences.endCode();
        html.raw("</code>");
    }

    private void writeElement(String tag, Node node) {
        html.raw("<" + tag);
        body.attributesOf(node).write(html);
        html.raw(">");
        writeInside(node);
        html.raw("</" + tag + ">");
    }

    private void writeLink(Link link) {
        String text = InlineText.plain(link);
        boolean isBareReference =
                text.equals(link.getDestination()) && REFERENCE.matcher(text).matches();
        boolean showsTitle = link.getFirstChild() == null || isBareReference;
        Span span = body.places().destinationOf(link);
        int index = links.size();
        boolean isExplained = terms.isExplained(link);
        html.raw("<a");
        if (isExplained) {
            html.gap(new Gap.Described(index));
        }
        Span textSpan = body.places().textOf(link);
        startLink(
                link,
                new WrittenLink(Kind.LINK, link.getDestination(), showsTitle ? "" : text, span, textSpan),
                link.getTitle());
        sentences.startLink();
        if (showsTitle) {
            html.gap(new Gap.Title(index));
        } else {
            isInLink = true;
            writeInside(link);
            isInLink = false;
        }
        sentences.endLink();
        html.raw("</a>");
        if (isExplained) {
            html.gap(new Gap.Definition(index));
        }
    }

    private void startLink(Node node, WrittenLink link, @Nullable String title) {
        html.raw(" href=\"");
        writeTarget(link);
        html.raw("\"");
        if (title != null) {
            html.attribute("title", title);
        }
        body.attributesOf(node).write(html);
        html.raw(">");
    }

    private void writeImage(Image image) {
        Attributes attributes = body.attributesOf(image);
        String alt = attributes.alt().orElseGet(() -> InlineText.plain(image));
        Span span = body.places().destinationOf(image);
        int picture = links.size();
        Span shown = body.places().labelOf(image).isPresent() ? body.places().spanOf(image) : span;
        boolean isZoomed = !isInLink && !rawHtml.isInControl() && !alt.isBlank() && isInParagraph(image);
        if (isZoomed) {
            html.gap(new Gap.Zoom(picture, true));
        }
        html.raw("<img src=\"");
        writeTarget(new WrittenLink(Kind.IMAGE, image.getDestination(), alt, span, shown));
        html.raw("\"").textAttribute("alt", alt);
        if (image.getTitle() != null) {
            html.attribute("title", image.getTitle());
        }
        attributes.withoutAlt().write(html);
        if (!attributes.others().containsKey("width") && !attributes.others().containsKey("height")) {
            html.gap(new Gap.Picture(picture));
        }
        html.raw(">");
        if (isZoomed) {
            html.gap(new Gap.Zoom(picture, false));
        }
    }

    /** Headings are shown elsewhere too, in links. */
    private static boolean isInParagraph(Node inline) {
        Node block = inline.getParent();
        while (block != null && !(block instanceof Block)) {
            block = block.getParent();
        }
        return block instanceof Paragraph;
    }

    private void writeTarget(WrittenLink link) {
        links.add(link);
        html.gap(new Gap.Target(links.size() - 1));
    }

    private void writeReference(FootnoteReference reference) {
        Optional<Footnotes.Note> note = body.footnotes().of(reference);
        if (note.isEmpty()) {
            html.text("[^" + reference.getLabel() + "]");
            return;
        }
        html.raw("<sup class=\"footnote-ref\"><a");
        html.attribute("id", note.get().nextReference()).raw(" href=\"");
        html.gap(new Gap.Place(note.get().id())).raw("\"");
        html.raw(" role=\"doc-noteref\">" + note.get().number() + "</a></sup>");
    }

    /** A title of a callout is its children; text left unparsed is text. */
    private void writeOther(Node node) {
        if (node instanceof BoundedInlines.Unparsed) {
            body.diagnostics()
                    .add(Mistake.NESTED_TOO_DEEP.at(
                            body.places().spanOf(node),
                            "more than " + BoundedInlines.MAX_DELIMITERS
                                    + " brackets or stars in one block; it stays as it is typed"));
            String text = InlineText.plain(node);
            meter.text(text);
            html.text(text);
        } else {
            writeInside(node);
        }
    }
}
