package io.github.blogmaven.markdown;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Tells which links to terms carry the definition: of each term the first one that is in no heading. */
final class TermLinks {
    private final Set<String> explained = new HashSet<>();

    /** Whether a link carries it; asked of each link once, in the order they stand. */
    boolean isExplained(Link link) {
        return link.getDestination().startsWith("term:")
                && !(blockOf(link) instanceof Heading)
                && explained.add(link.getDestination());
    }

    private static Node blockOf(Node inline) {
        Node node = inline;
        while (node.getParent() != null && !(node instanceof Block)) {
            node = node.getParent();
        }
        return node;
    }
}
