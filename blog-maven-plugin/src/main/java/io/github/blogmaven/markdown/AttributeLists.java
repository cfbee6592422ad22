package io.github.blogmaven.markdown;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Takes attribute lists out of the text of a tree and gives them to what they stand behind: the heading that ends with
 * one, the image, link or code that one follows, the paragraph, quote, list or table that has one as its last line, the
 * block that is followed by a paragraph of nothing else.
 */
final class AttributeLists extends AbstractVisitor {
    private final IdentityHashMap<Node, Attributes> attributes = new IdentityHashMap<>();

    private final TypedText typed;
    private final BracketedSpans spans;

    private AttributeLists(String body) {
        this.typed = new TypedText(body);
        this.spans = new BracketedSpans(typed, this::give);
    }

    /** Lists of a tree that has none. */
    static AttributeLists none() {
        return new AttributeLists("");
    }

    /** The lists of a tree by node; the tree, which was parsed from a body, is changed. */
    static AttributeLists takeOut(Node root, String body) {
        AttributeLists lists = new AttributeLists(body);
        root.accept(lists);
        return lists;
    }

    Attributes of(Node node) {
        return attributes.getOrDefault(node, Attributes.NONE);
    }

    /** The ids the lists give. */
    Set<String> ids() {
        Set<String> ids = new HashSet<>();
        forEachId((node, id) -> ids.add(id));
        return ids;
    }

    /** Shows every node that is given an id, in no order. */
    void forEachId(BiConsumer<Node, String> use) {
        attributes.forEach((node, list) -> {
            if (list.id() != null) {
                use.accept(node, list.id());
            }
        });
    }

    @Override
    protected void visitChildren(Node parent) {
        if (!(parent instanceof BracketedSpan)) {
            spans.in(parent);
        }
        super.visitChildren(parent);
    }

    @Override
    public void visit(Heading heading) {
        spans.in(heading);
        if (heading.getLastChild() instanceof Text text) {
            Attributes.atEnd(text.getLiteral())
                    .filter(found -> !typed.isEscaped(text, text.getLiteral().indexOf('{', found.start())))
                    .ifPresent(found -> {
                        typed.keep(text, 0, found.start());
                        give(heading, found.attributes());
                    });
        }
        visitChildren(heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getLastChild() instanceof Text text) {
            Optional<Attributes> list = onlyList(text);
            if (list.isPresent() && takesLine(paragraph, text, list.get())) {
                return;
            }
        }
        visitChildren(paragraph);
    }

    /** The list that is all of a text. */
    private Optional<Attributes> onlyList(Text text) {
        return Attributes.at(0, text.getLiteral())
                .filter(found -> found.end() == text.getLiteral().length() && !typed.isEscaped(text, 0))
                .map(Attributes.Found::attributes);
    }

    /** Whether the text is a line of its own, whose list belongs to the paragraph or to the block before it. */
    private boolean takesLine(Paragraph paragraph, Text text, Attributes list) {
        Node before = text.getPrevious();
        if (before == null && paragraph.getPrevious() instanceof Block block && showsAttributes(block)) {
            give(block, list);
            paragraph.unlink();
            return true;
        }
        if (before instanceof SoftLineBreak || before instanceof HardLineBreak) {
            give(owner(paragraph), list);
            text.unlink();
            before.unlink();
            visitChildren(paragraph);
            return true;
        }
        return false;
    }

    private static boolean showsAttributes(Block block) {
        return !(block instanceof HtmlBlock
                || block instanceof LinkReferenceDefinition
                || block instanceof FootnoteDefinition
                || block instanceof Abbreviation);
    }

    /** Whose the last line of a paragraph is: the quote's or list's that it stands outside of, or the paragraph's. */
    private static Node owner(Paragraph paragraph) {
        List<SourceSpan> lines = paragraph.getSourceSpans();
        SourceSpan last = lines.get(lines.size() - 1);
        Node owner = paragraph;
        while (isContainer(owner.getParent()) && startsWith(owner.getParent(), last)) {
            owner = owner.getParent();
        }
        return owner == paragraph && isInTightList(paragraph) ? paragraph.getParent() : owner;
    }

    /** Whether a paragraph is written without a tag, so that its item or definition shows its attributes. */
    static boolean isInTightList(Paragraph paragraph) {
        return (paragraph.getParent() instanceof Definition definition && definition.isTight())
                || (paragraph.getParent() instanceof ListItem item
                        && item.getParent() instanceof ListBlock list
                        && list.isTight());
    }

    private static boolean isContainer(Node node) {
        return node instanceof BlockQuote || node instanceof ListItem || node instanceof ListBlock;
    }

    /** Whether a container begins in a line only where what is in it does: the line has none of the container's marks. */
    private static boolean startsWith(Node container, SourceSpan line) {
        return Collections.binarySearch(
                        container.getSourceSpans(), line, Comparator.comparingInt(SourceSpan::getInputIndex))
                >= 0;
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof Callout callout && !callout.attributes().isEmpty()) {
            give(callout, callout.attributes());
        } else if (block instanceof TableBlock && block.getLastChild() instanceof TableBody rows) {
            takeRow(block, rows);
        }
        visitChildren(block);
    }

    /** Takes a list in the line below a table, which looks like one more row. */
    private void takeRow(Node table, Node rows) {
        Node row = rows.getLastChild();
        Node cell = row.getFirstChild();
        boolean hasOneText = cell.getFirstChild() == cell.getLastChild()
                && (cell.getNext() == null || cell.getNext().getSourceSpans().isEmpty());
        if (hasOneText && cell.getFirstChild() instanceof Text text) {
            onlyList(text).ifPresent(list -> {
                give(table, list);
                row.unlink();
            });
        }
        if (rows.getFirstChild() == null) {
            rows.unlink();
        }
    }

    @Override
    public void visit(Text text) {
        Node before = text.getPrevious();
        if (before != null && takesAttributes(before)) {
            Attributes.at(0, text.getLiteral())
                    .filter(found -> !typed.isEscaped(text, 0))
                    .ifPresent(found -> {
                        typed.keep(text, found.end(), text.getLiteral().length());
                        give(before, found.attributes());
                    });
        }
        if (text.getLiteral().isEmpty()) {
            text.unlink();
        }
    }

    /** Whether a list may stand at once behind something in a line. */
    static boolean takesAttributes(Node inline) {
        return inline instanceof Image
                || inline instanceof Link
                || inline instanceof Code
                || inline instanceof Emphasis
                || inline instanceof StrongEmphasis
                || inline instanceof Strikethrough
                || inline instanceof BracketedSpan;
    }

    private void give(Node node, Attributes list) {
        attributes.merge(node, list, Attributes::and);
    }
}
