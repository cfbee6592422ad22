package io.github.blogmaven.markdown;

import org.commonmark.node.CustomNode;

/** Emoji that an author called by name, such as {@code :rocket:}. */
final class Emoji extends CustomNode {
    private final String typed;
    private final String characters;

    Emoji(String typed, String characters) {
        this.typed = typed;
        this.characters = characters;
    }

    /** The names between colons. */
    String typed() {
        return typed;
    }

    /** What readers see. */
    String characters() {
        return characters;
    }
}
