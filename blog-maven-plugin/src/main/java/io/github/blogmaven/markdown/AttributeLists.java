package io.github.blogmaven.markdown;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Takes attribute lists out of the text of a tree and gives them to what they stand behind: the heading that ends with
 * one, the image, link or code that one follows, the paragraph that has one as its last line, the block that is followed
 * by a paragraph of nothing else.
 */
final class AttributeLists extends AbstractVisitor {
    private final IdentityHashMap<Node, Attributes> attributes = new IdentityHashMap<>();

    private AttributeLists() {}

    /** Lists of a tree that has none. */
    static AttributeLists none() {
        return new AttributeLists();
    }

    /** The lists of a tree by node; the tree is changed. */
    static AttributeLists takeOut(Node root) {
        AttributeLists lists = new AttributeLists();
        root.accept(lists);
        return lists;
    }

    Attributes of(Node node) {
        return attributes.getOrDefault(node, Attributes.NONE);
    }

    /** The ids the lists give. */
    Set<String> ids() {
        Set<String> ids = new HashSet<>();
        for (Attributes list : attributes.values()) {
            if (list.id() != null) {
                ids.add(list.id());
            }
        }
        return ids;
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLastChild() instanceof Text text) {
            Attributes.atEnd(text.getLiteral()).ifPresent(found -> {
                text.setLiteral(text.getLiteral().substring(0, found.start()));
                give(heading, found.attributes());
            });
        }
        visitChildren(heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getLastChild() instanceof Text text) {
            Optional<Attributes.Found> whole = Attributes.atStart(text.getLiteral())
                    .filter(found -> found.end() == text.getLiteral().length());
            if (whole.isPresent() && takesLine(paragraph, text, whole.get().attributes())) {
                return;
            }
        }
        visitChildren(paragraph);
    }

    /** Whether the text is a line of its own, whose list belongs to the paragraph or to the block before it. */
    private boolean takesLine(Paragraph paragraph, Text text, Attributes list) {
        Node before = text.getPrevious();
        if (before == null && paragraph.getPrevious() instanceof Block block) {
            give(block, list);
            paragraph.unlink();
            return true;
        }
        if (before instanceof SoftLineBreak) {
            give(paragraph, list);
            text.unlink();
            before.unlink();
            visitChildren(paragraph);
            return true;
        }
        return false;
    }

    @Override
    public void visit(Text text) {
        Node before = text.getPrevious();
        if (before instanceof Image || before instanceof Link || before instanceof Code) {
            Attributes.atStart(text.getLiteral()).ifPresent(found -> {
                text.setLiteral(text.getLiteral().substring(found.end()));
                give(before, found.attributes());
            });
        }
    }

    private void give(Node node, Attributes list) {
        attributes.merge(node, list, Attributes::and);
    }
}
