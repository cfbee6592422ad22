package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.source.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParserFactory;
import org.commonmark.parser.Parser;

/**
 * Reads a body: CommonMark, the extensions GitHub added to it, and the syntax that is ours.
 *
 * <p>One parser serves all threads. No body makes it fail.
 */
public final class MarkdownParser {
    /** The most cells of one table; a short row counts as one with all its cells. */
    static final int MAX_CELLS = 1_000_000;

    private final Parser ascii;
    private final Parser any;
    private final Parser withoutTables;
    private final Dialect dialect;
    private final boolean takesRemarks;
    private final Optional<Pattern> words;

    public MarkdownParser(Dialect dialect, Scrutiny scrutiny) {
        this.dialect = dialect;
        this.takesRemarks = scrutiny.takesRemarks();
        this.words =
                Optional.of(scrutiny.words()).filter(some -> !some.isEmpty()).map(Mentions::of);
        Extension tables = TablesExtension.builder().maxCells(MAX_CELLS).build();
        this.ascii = parser(InlineParserImpl::new, List.of(tables));
        this.any = parser(CjkEmphasis::new, List.of(tables));
        this.withoutTables = parser(CjkEmphasis::new, List.of());
    }

    private Parser parser(InlineParserFactory inlines, List<Extension> tables) {
        Parser.Builder builder = Parser.builder();
        if (dialect.math()) {
            builder.customInlineContentParserFactory(new DollarMath()).customBlockParserFactory(DollarBlock.factory());
        }
        builder.extensions(tables)
                .extensions(List.of(
                        StrikethroughExtension.create(), FootnotesExtension.create(), TaskListItemsExtension.create()))
                .customBlockParserFactory(new ParagraphLimit())
                .customBlockParserFactory(new ContainerStart())
                .customBlockParserFactory(new AdmonitionStart())
                .customBlockParserFactory(new TabStart())
                .customBlockParserFactory(new AbbreviationStart())
                .customBlockParserFactory(new DefinitionStart())
                .inlineParserFactory(context -> new BoundedInlines(inlines.create(context)))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
        if (dialect.emoji()) {
            builder.customInlineContentParserFactory(new EmojiParser.Factory());
        }
        return builder.build();
    }

    /**
     * Reads the body of a file.
     *
     * @param bodyStart the offset at which it begins
     * @param title the title the header gives, if it does; a first heading that repeats it is left out
     * @param diagnostics where mistakes are told to
     */
    public Document parse(Source source, int bodyStart, Optional<String> title, List<Diagnostic> diagnostics) {
        String text = source.text().substring(bodyStart);
        if (text.isBlank()) {
            return Document.empty();
        }
        Node root = tree(source, bodyStart, diagnostics);
        Autolinks.addTo(root, text);
        if (text.contains("&#")) {
            root.accept(new CharacterCleaner());
        }
        if (text.contains("[!")) {
            root.accept(new Alerts());
        }
        LinkPlaces places = new LinkPlaces(source, bodyStart, root);
        if (text.length() > 2 * ParagraphLimit.MAX_LINES) {
            ParagraphLimit.report(root, places, diagnostics);
        }
        if (dialect.math() && text.contains("$$")) {
            root.accept(new SplitFormulas(places, diagnostics));
        }
        Notes notes = notes(text, root, places);
        Slugs slugs = new Slugs();
        Set<String> ids = text.indexOf('<') < 0 ? new HashSet<>() : idsOfRawHtml(root, slugs);
        AttributeLists attributes = text.indexOf('{') < 0 ? AttributeLists.none() : AttributeLists.takeOut(root, text);
        attributes.ids().forEach(slugs::promise);
        Abbreviations abbreviations = text.contains("*[") ? Abbreviations.of(root) : Abbreviations.NONE;
        Footnotes footnotes = Footnotes.of(root, slugs);
        Body body = new Body(root, attributes, footnotes, places, slugs, abbreviations, dialect, diagnostics);
        Notes all = takesRemarks ? notes(text, body, notes) : notes;
        return document(body, TitleHeading.takeOut(body, title), ids, all);
    }

    private Notes notes(String text, Node root, LinkPlaces places) {
        Notes notes = takesRemarks ? remarks(text, root, places) : Notes.NONE;
        return text.contains("blog:ignore") ? notes.silencedBy(Suppressions.takeOut(root, places)) : notes;
    }

    /** Adds what is remarkable about a body whose attributes were taken out. */
    private static Notes notes(String text, Body body, Notes notes) {
        Notes ids = notes.with(IdRemarks.of(body.root(), body.attributes(), body.places()));
        return text.indexOf('{') < 0 ? ids : ids.with(AttributeRemarks.of(body.root(), body.places(), text));
    }

    private Notes remarks(String text, Node root, LinkPlaces places) {
        Notes notes = new Remarks(places, words).of(text, root);
        return dialect.emoji() ? notes.with(EmojiRemarks.of(root, places)) : notes;
    }

    /** The tables extension gives up on a table of too many cells: it is text then, as all tables of the body are. */
    private Node tree(Source source, int bodyStart, List<Diagnostic> diagnostics) {
        String text = source.text().substring(bodyStart);
        try {
            return (source.isAscii() ? ascii : any).parse(text);
        } catch (IllegalArgumentException tooManyCells) {
            String message = "more than " + MAX_CELLS + " cells in one table; tables stay as they are typed";
            diagnostics.add(Mistake.NESTED_TOO_DEEP.at(source.span(bodyStart, bodyStart), message));
            return withoutTables.parse(text);
        }
    }

    private static Document document(Body body, Optional<Heading> title, Set<String> ids, Notes notes) {
        HtmlWriter html = new HtmlWriter();
        InlineWriter inlines = new InlineWriter(body, html);
        BlockWriter blocks = new BlockWriter(body, html, inlines, TitleHeading.demotion(body.root()));
        blocks.writeAll();
        title.ifPresent(heading -> ids.add(heading.id()));
        ids.addAll(html.ids());
        Html written = html.toHtml();
        PassageReader passages = new PassageReader(written, inlines.formulas().all());
        return new Document(
                written,
                title,
                blocks.headings(),
                inlines.links(passages),
                blocks.codeBlocks(),
                inlines.formulas().all(),
                ids,
                inlines.meter().length(),
                blocks.excerpt().of(passages),
                written.has(Gap.Contents.class),
                written.has(Gap.Generated.class),
                notes);
    }

    private static Set<String> idsOfRawHtml(Node root, Slugs slugs) {
        Set<String> ids = new HashSet<>();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock block) {
                RawHtml.ids(block.getLiteral()).forEach(id -> ids.add(id.value()));
            }

            @Override
            public void visit(HtmlInline inline) {
                RawHtml.ids(inline.getLiteral()).forEach(id -> ids.add(id.value()));
            }
        });
        ids.forEach(slugs::reserve);
        return ids;
    }
}
