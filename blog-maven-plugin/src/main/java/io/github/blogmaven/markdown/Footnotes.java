package io.github.blogmaven.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;

/**
 * The footnotes of a body that something refers to, numbered from 1 in the order readers meet them: first those of the
 * text, then those that only other footnotes refer to.
 */
final class Footnotes {
    private final Map<String, FootnoteDefinition> definitions = new HashMap<>();
    private final Map<String, Note> notes = new LinkedHashMap<>();

    private Footnotes() {}

    /** A footnote; it takes down which of the references to it are written. */
    static final class Note {
        private final int number;
        private final String id;
        private final FootnoteDefinition definition;
        private final List<String> references = new ArrayList<>();
        private int written;

        Note(int number, String id, FootnoteDefinition definition) {
            this.number = number;
            this.id = id;
            this.definition = definition;
        }

        int number() {
            return number;
        }

        String id() {
            return id;
        }

        FootnoteDefinition definition() {
            return definition;
        }

        /** The ids of the references to it that were written. */
        List<String> references() {
            return List.copyOf(references.subList(0, written));
        }

        /** The id of the next reference to it. */
        String nextReference() {
            return references.get(written++);
        }

        private void addReference(Slugs slugs) {
            String first = "fnref" + id.substring("fn".length());
            references.add(slugs.unique(references.isEmpty() ? first : first + "-" + (references.size() + 1)));
        }
    }

    /** Finds the footnotes of a tree; their ids, and those of their references, are kept from headings. */
    static Footnotes of(Node root, Slugs slugs) {
        Footnotes footnotes = new Footnotes();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof FootnoteDefinition definition) {
                    footnotes.definitions.putIfAbsent(Labels.fold(definition.getLabel()), definition);
                }
                visitChildren(block);
            }
        });
        if (!footnotes.definitions.isEmpty()) {
            footnotes.number(root, slugs);
        }
        return footnotes;
    }

    private void number(Node root, Slugs slugs) {
        Deque<Node> unread = new ArrayDeque<>(List.of(root));
        while (!unread.isEmpty()) {
            for (String label : labelsIn(unread.removeFirst())) {
                FootnoteDefinition definition = definitions.get(label);
                if (definition != null) {
                    notes.computeIfAbsent(label, first -> {
                                unread.addLast(definition);
                                return new Note(
                                        notes.size() + 1, slugs.unique("fn-" + definition.getLabel()), definition);
                            })
                            .addReference(slugs);
                }
            }
        }
    }

    /** The labels referred to inside a node, but not inside definitions in it. */
    private static List<String> labelsIn(Node root) {
        List<String> labels = new ArrayList<>();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (!(block instanceof FootnoteDefinition) || block == root) {
                    visitChildren(block);
                }
            }

            @Override
            public void visit(CustomNode node) {
                if (node instanceof FootnoteReference reference) {
                    labels.add(Labels.fold(reference.getLabel()));
                }
                visitChildren(node);
            }
        });
        return labels;
    }

    /** The footnote of a reference, or nothing when it has no definition. */
    Optional<Note> of(FootnoteReference reference) {
        return Optional.ofNullable(notes.get(Labels.fold(reference.getLabel())));
    }

    /** All of them in order. */
    List<Note> all() {
        return List.copyOf(notes.values());
    }
}
