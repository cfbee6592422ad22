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

    /** A footnote; it takes down the references to it while they are written. */
    static final class Note {
        private final int number;
        private final String id;
        private final FootnoteDefinition definition;
        private final List<String> references = new ArrayList<>();

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
            return List.copyOf(references);
        }

        /** An id for one more reference to it. */
        String newReference() {
            String first = "fnref" + id.substring("fn".length());
            String reference = references.isEmpty() ? first : first + "-" + (references.size() + 1);
            references.add(reference);
            return reference;
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
                if (definition != null && !notes.containsKey(label)) {
                    int number = notes.size() + 1;
                    String id = slugs.unique("fn-" + definition.getLabel().replaceAll("\\s+", "-"));
                    notes.put(label, new Note(number, id, definition));
                    unread.addLast(definition);
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
