package io.github.blogmaven.regex;

import java.util.List;

/** Answers simple questions about a part of an expression. */
final class Shape {
    private Shape() {}

    /** Whether it can match without taking a character; when in doubt, it can. */
    static boolean canBeEmpty(Node node) {
        if (node instanceof Node.Sequence sequence) {
            for (Node part : sequence.nodes()) {
                if (!canBeEmpty(part)) {
                    return false;
                }
            }
            return true;
        } else if (node instanceof Node.Choice choice) {
            for (Node way : choice.nodes()) {
                if (canBeEmpty(way)) {
                    return true;
                }
            }
            return false;
        } else if (node instanceof Node.Repeat repeat) {
            return repeat.min() == 0 || canBeEmpty(repeat.node());
        } else if (node instanceof Node.Group group) {
            return canBeEmpty(group.node());
        }
        return !(node instanceof Node.One) && !(node instanceof Node.Run);
    }

    /** Whether a group is somewhere in it. */
    static boolean hasGroup(Node node, int number) {
        if (node instanceof Node.Sequence sequence) {
            return hasGroup(sequence.nodes(), number);
        } else if (node instanceof Node.Choice choice) {
            return hasGroup(choice.nodes(), number);
        } else if (node instanceof Node.Repeat repeat) {
            return hasGroup(repeat.node(), number);
        } else if (node instanceof Node.Ahead ahead) {
            return hasGroup(ahead.node(), number);
        }
        return node instanceof Node.Group group && (group.number() == number || hasGroup(group.node(), number));
    }

    private static boolean hasGroup(List<Node> nodes, int number) {
        for (Node node : nodes) {
            if (hasGroup(node, number)) {
                return true;
            }
        }
        return false;
    }

    /** The ASCII characters without which there is no match, as the bits of a set. */
    static CharSet needed(Node node) {
        if (node instanceof Node.One one) {
            return one.set().isSingle() ? one.set() : CharSet.NONE;
        } else if (node instanceof Node.Sequence sequence) {
            CharSet needed = CharSet.NONE;
            for (Node part : sequence.nodes()) {
                needed = needed.or(needed(part));
            }
            return needed;
        } else if (node instanceof Node.Choice choice) {
            CharSet needed = needed(choice.nodes().get(0));
            for (Node part : choice.nodes()) {
                needed = needed.isEmpty() ? needed : needed.and(needed(part));
            }
            return needed;
        } else if (node instanceof Node.Repeat repeat) {
            return repeat.min() == 0 ? CharSet.NONE : needed(repeat.node());
        } else if (node instanceof Node.Group group) {
            return needed(group.node());
        } else if (node instanceof Node.Ahead ahead) {
            return ahead.isNegative() ? CharSet.NONE : needed(ahead.node());
        }
        return CharSet.NONE;
    }
}
