package io.github.blogmaven.markdown;

import io.github.blogmaven.markdown.Remark.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** Compares the definitions of a body with the links that refer to them. */
final class DefinitionRemarks extends AbstractVisitor {
    private final LinkPlaces places;
    private final List<LinkReferenceDefinition> definitions = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    private DefinitionRemarks(LinkPlaces places) {
        this.places = places;
    }

    static List<Remark> of(Node root, LinkPlaces places) {
        DefinitionRemarks visitor = new DefinitionRemarks(places);
        root.accept(visitor);
        List<Remark> remarks = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        for (LinkReferenceDefinition definition : visitor.definitions) {
            String label = Labels.fold(definition.getLabel());
            if (isComment(definition)) {
                continue;
            }
            if (!labels.add(label)) {
                remarks.add(visitor.remark(Kind.REPEATED_DEFINITION, definition));
            } else if (!visitor.used.contains(label)) {
                remarks.add(visitor.remark(Kind.UNUSED_DEFINITION, definition));
            }
        }
        return remarks;
    }

    private Remark remark(Kind kind, LinkReferenceDefinition definition) {
        return new Remark(kind, places.spanOf(definition), definition.getLabel());
    }

    /** Some write comments as definitions that lead nowhere: {@code [//]: # (text)}. */
    private static boolean isComment(LinkReferenceDefinition definition) {
        return definition.getDestination().equals("#")
                || definition.getDestination().isEmpty()
                || definition.getLabel().startsWith("//");
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        definitions.add(definition);
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
