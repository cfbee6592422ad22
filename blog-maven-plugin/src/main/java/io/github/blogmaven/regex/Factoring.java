package io.github.blogmaven.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes a choice so that what alternatives begin with in common is tried once.
 *
 * <p>{@code do|double|if|else} becomes {@code do(?:|uble)|if|else}. What is tried first stays first: an alternative only
 * passes others that cannot begin with the same character.
 */
final class Factoring {
    private Factoring() {}

    /** The alternatives with their beginnings taken together; those of one character are one. */
    static List<Node> of(List<Node> alternatives) {
        List<Node> flat = new ArrayList<>();
        flatten(alternatives, flat);
        List<List<Node>> groups = new ArrayList<>();
        for (Node node : flat) {
            List<Node> group = groupFor(node, groups);
            if (group == null) {
                group = new ArrayList<>();
                groups.add(group);
            }
            group.add(node);
        }
        List<Node> result = new ArrayList<>(groups.size());
        for (List<Node> group : groups) {
            result.add(group.size() == 1 ? group.get(0) : factored(group));
        }
        return withoutSplitSets(result);
    }

    private static void flatten(List<Node> alternatives, List<Node> flat) {
        for (Node node : alternatives) {
            if (node instanceof Node.Choice inner) {
                flatten(inner.nodes(), flat);
            } else {
                flat.add(node);
            }
        }
    }

    /** The group with the same beginning, or null; also where one in between may begin with the same character. */
    private static @Nullable List<Node> groupFor(Node node, List<List<Node>> groups) {
        CharSet head = head(node);
        if (head == null) {
            return null;
        }
        for (int i = groups.size() - 1; i >= 0; i--) {
            Node first = groups.get(i).get(0);
            CharSet other = head(first);
            if (other != null && other.equals(head)) {
                return groups.get(i);
            }
            CharSet set = other == null ? Lead.of(first, Lead.ANY).first() : other;
            if (set.meets(head)) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable CharSet head(Node node) {
        Node first = node instanceof Node.Sequence sequence && !sequence.nodes().isEmpty()
                ? sequence.nodes().get(0)
                : node;
        return first instanceof Node.One one ? one.set() : null;
    }

    private static Node factored(List<Node> group) {
        CharSet head = Objects.requireNonNull(head(group.get(0)));
        List<Node> tails = new ArrayList<>(group.size());
        for (Node node : group) {
            if (node instanceof Node.Sequence sequence) {
                List<Node> rest = sequence.nodes().subList(1, sequence.nodes().size());
                tails.add(rest.size() == 1 ? rest.get(0) : new Node.Sequence(rest));
            } else {
                tails.add(Node.NOTHING);
            }
        }
        return new Node.Sequence(List.of(new Node.One(head), new Node.Choice(tails)));
    }

    /** Neighbours of one character each are one set. */
    private static List<Node> withoutSplitSets(List<Node> alternatives) {
        List<Node> result = new ArrayList<>(alternatives.size());
        for (Node node : alternatives) {
            int last = result.size() - 1;
            if (last >= 0 && node instanceof Node.One one && result.get(last) instanceof Node.One before) {
                result.set(last, new Node.One(before.set().or(one.set())));
            } else {
                result.add(node);
            }
        }
        return result;
    }

    /** Where a single character leaves no choice, all of its kind are taken at once. */
    static Node withRuns(Node body, Lead rest) {
        if (!(body instanceof Node.Choice choice)) {
            return body;
        }
        List<Node> nodes = of(choice.nodes());
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof Node.One one && !rest.first().meets(one.set())) {
                CharSet others = CharSet.NONE;
                for (Node other : nodes) {
                    others = other == one
                            ? others
                            : others.or(Lead.of(other, Lead.ANY).first());
                }
                if (!others.meets(one.set())) {
                    nodes.set(i, new Node.Run(one.set()));
                }
            }
        }
        return nodes.size() == 1 ? nodes.get(0) : new Node.Choice(nodes);
    }
}
