package io.github.blogmaven.highlight;

/**
 * What is looked for in a text, in order.
 *
 * <p>A grammar can be inside itself, so its patterns are added after it is made; nothing changes once it was read.
 */
final class Grammar {
    private TokenPattern[] patterns = {};

    TokenPattern[] patterns() {
        return patterns;
    }

    void read(TokenPattern[] all) {
        this.patterns = all;
    }
}
