package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.markdown.Remark.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** Compares the definitions of links and footnotes of a body with what refers to them. */
final class DefinitionRemarks extends AbstractVisitor {
    private static final String FOOTNOTE = "^";

    private final LinkPlaces places;
    private final List<Definition> definitions = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    private DefinitionRemarks(LinkPlaces places) {
        this.places = places;
    }

    /**
     * A definition.
     *
     * @param label as it was typed; that of a footnote begins with a caret, which keeps it apart from that of a link
     */
    private record Definition(String label, Node node) {}

    static DefinitionRemarks of(Node root, LinkPlaces places) {
        DefinitionRemarks visitor = new DefinitionRemarks(places);
        root.accept(visitor);
        return visitor;
    }

    /** What the definitions are called. */
    Set<String> labels() {
        return definitions.stream().map(Definition::label).collect(Collectors.toSet());
    }

    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        Map<String, Span> first = new HashMap<>();
        for (Definition definition : definitions) {
            String label = Labels.fold(definition.label());
            Span span = places.spanOf(definition.node());
            Span other = first.putIfAbsent(label, span);
            if (other != null) {
                remarks.add(new Remark(Kind.REPEATED_DEFINITION, span, definition.label(), Optional.of(other)));
            } else if (!used.contains(label)) {
                remarks.add(new Remark(Kind.UNUSED_DEFINITION, span, definition.label()));
            }
        }
        return remarks;
    }

    /** Some write comments as definitions that lead nowhere: {@code [//]: # (text)}. */
    private static boolean isComment(LinkReferenceDefinition definition) {
        return definition.getDestination().equals("#")
                || definition.getDestination().isEmpty()
                || definition.getLabel().startsWith("//");
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        if (!isComment(definition)) {
            definitions.add(new Definition(definition.getLabel(), definition));
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof FootnoteDefinition footnote) {
            definitions.add(new Definition(FOOTNOTE + footnote.getLabel(), footnote));
        }
        visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference) {
            used.add(Labels.fold(FOOTNOTE + reference.getLabel()));
        }
        visitChildren(node);
    }

    @Override
    public void visit(Link link) {
        places.labelOf(link).map(Labels::fold).ifPresent(used::add);
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        places.labelOf(image).map(Labels::fold).ifPresent(used::add);
        visitChildren(image);
    }
}
