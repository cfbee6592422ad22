package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Mistake;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Writes the blocks of a body, and takes down its headings. */
final class BlockWriter extends AbstractVisitor {
    /** As deep as commonmark-java nests blocks. */
    private static final int MAX_DEPTH = 100;

    private final Body body;
    private final HtmlWriter html;
    private final InlineWriter inlines;
    private final FigureWriter figures;
    private final TableWriter tables;
    private final CalloutWriter callouts;
    private final TabsWriter tabs;
    private final CodeWriter code;
    private final Excerpt excerpt;
    private final int demotion;
    private final List<Heading> headings = new ArrayList<>();
    private int depth;

    /**
     * @param demotion by how many levels headings are lowered, so that none competes with the title
     */
    BlockWriter(Body body, HtmlWriter html, InlineWriter inlines, int demotion) {
        this.body = body;
        this.html = html;
        this.inlines = inlines;
        this.figures = new FigureWriter(body, html, inlines);
        this.tables = new TableWriter(html, inlines);
        this.callouts = new CalloutWriter(html, inlines);
        this.tabs = new TabsWriter(body, html, inlines, block -> block.accept(this));
        this.code = new CodeWriter(body, html, inlines);
        this.excerpt = new Excerpt(body.root(), html.recorder());
        this.demotion = demotion;
    }

    /** The parser takes what is nested deeper than {@link #MAX_DEPTH} for text, which is not what was meant. */
    @Override
    protected void visitChildren(Node parent) {
        if (++depth == MAX_DEPTH) {
            String message = "nested deeper than " + MAX_DEPTH + " levels; what is deeper stays as it is typed";
            body.diagnostics().add(Mistake.NESTED_TOO_DEEP.at(body.places().spanOf(parent), message));
        }
        inlines.rawHtml().enter(parent);
        super.visitChildren(parent);
        inlines.rawHtml().leave();
        depth--;
    }

    List<Heading> headings() {
        return headings;
    }

    /** How the body begins. */
    Excerpt excerpt() {
        return excerpt;
    }

    List<CodeBlock> codeBlocks() {
        return code.blocks();
    }

    /** Writes the body and the footnotes behind it. */
    void writeAll() {
        visitChildren(body.root());
        new NoteWriter(html, inlines, block -> block.accept(this))
                .write(body.footnotes().all());
    }

    @Override
    public void visit(org.commonmark.node.Heading heading) {
        Attributes attributes = body.attributesOf(heading);
        String text = InlineText.plain(heading);
        String id = attributes.id() == null
                ? body.slugs().idFor(InlineText.named(heading))
                : body.slugs().given(attributes.id());
        headings.add(new Heading(
                heading.getLevel(),
                id,
                text,
                InlineText.html(heading),
                body.places().spanOf(heading)));
        String tag = "h" + Math.min(6, heading.getLevel() + demotion);
        html.line().raw("<" + tag).separate(TextOfTags.Effect.HEADING);
        html.textAttribute("id", id).endId();
        attributes.withoutId().write(html);
        html.raw(">");
        inlines.writeChildren(heading);
        html.gap(new Gap.Anchor(id));
        html.raw("</" + tag + ">\n");
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (writeMark(paragraph)) {
            return;
        }
        excerpt.start(paragraph);
        if (!figures.write(paragraph)) {
            writeProse(paragraph);
        }
        excerpt.end(paragraph);
    }

    private void writeProse(Paragraph paragraph) {
        if (AttributeLists.isInTightList(paragraph)) {
            inlines.writeChildren(paragraph);
        } else {
            html.line().raw("<p");
            body.attributesOf(paragraph).write(html);
            html.raw(">");
            inlines.writeChildren(paragraph);
            html.raw("</p>\n");
        }
    }

    @Override
    public void visit(BlockQuote quote) {
        writeContainer("blockquote", quote);
    }

    @Override
    public void visit(BulletList list) {
        if (!writeMark(list)) {
            writeContainer("ul", list);
        }
    }

    @Override
    public void visit(OrderedList list) {
        if (writeMark(list)) {
            return;
        }
        html.line().raw("<ol");
        Integer start = list.getMarkerStartNumber();
        if (start != null && start != 1) {
            html.attribute("start", start.toString());
        }
        body.attributesOf(list).write(html);
        html.raw(">\n");
        visitChildren(list);
        html.line().raw("</ol>\n");
    }

    private void writeContainer(String tag, Node node) {
        html.line().raw("<" + tag);
        body.attributesOf(node).write(html);
        html.raw(">\n");
        visitChildren(node);
        html.line().raw("</" + tag + ">\n");
    }

    @Override
    public void visit(ListItem item) {
        html.line().raw("<li");
        if (item.getFirstChild() instanceof TaskListItemMarker marker) {
            Attributes.ofClasses("task").and(body.attributesOf(item)).write(html);
            html.raw(">").gap(new Gap.Task(marker.isChecked())).raw(" ");
            marker.unlink();
        } else {
            body.attributesOf(item).write(html);
            html.raw(">");
        }
        visitChildren(item);
        html.raw("</li>\n");
    }

    @Override
    public void visit(FencedCodeBlock block) {
        code.write(block);
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        code.write(block);
    }

    @Override
    public void visit(HtmlBlock block) {
        if (!writeMark(block)) {
            html.line();
            inlines.rawHtml().write(block, block.getLiteral());
            html.line();
        }
    }

    @Override
    public void visit(ThematicBreak thematicBreak) {
        html.line().raw("<hr");
        body.attributesOf(thematicBreak).write(html);
        html.raw(">\n");
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        // A definition shows nothing by itself.
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            tables.write(table, body.attributesOf(table));
        } else if (block instanceof DollarBlock.Display formula
                && !formula.lines().isEmpty()) {
            code.write(formula);
        } else if (block instanceof Callout callout && !tabs.write(callout)) {
            callouts.write(callout, body.attributesOf(callout), () -> visitChildren(callout));
        } else if (block instanceof Definition.Terms terms) {
            new TermsWriter(html, inlines, this::visitChildren).write(terms, body);
        } else if (!(block instanceof Callout
                || block instanceof FootnoteDefinition
                || block instanceof Abbreviation)) {
            visitChildren(block);
        }
    }

    private boolean writeMark(Node block) {
        Optional<Mark> mark = Mark.of(block);
        mark.ifPresent(found -> {
            switch (found) {
                case CONTENTS -> html.line().gap(new Gap.Contents()).raw("\n");
                case GENERATED -> html.line().gap(new Gap.Generated()).raw("\n");
                case MORE -> {
                    html.line();
                    excerpt.mark(block);
                }
            }
        });
        return mark.isPresent();
    }
}
