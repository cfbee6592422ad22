package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Diagnostic;
import java.util.List;
import org.commonmark.node.Node;

/**
 * A parsed body, and what must be known of it before any of it is written.
 *
 * @param diagnostics where mistakes are told to
 */
record Body(
        Node root,
        AttributeLists attributes,
        Footnotes footnotes,
        LinkPlaces places,
        Slugs slugs,
        Abbreviations abbreviations,
        Dialect dialect,
        List<Diagnostic> diagnostics) {

    Attributes attributesOf(Node node) {
        return attributes.of(node);
    }
}
