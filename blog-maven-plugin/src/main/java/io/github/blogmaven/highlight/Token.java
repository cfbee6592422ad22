package io.github.blogmaven.highlight;

import org.jspecify.annotations.Nullable;

/**
 * A piece of code: what a pattern found, or the text between such pieces.
 *
 * <p>Tokens of one level are linked to each other, as new ones come in between and others go away all the time.
 */
final class Token {
    /** No pattern has this bit alone with all others: what is possible was not looked at yet. */
    static final long UNKNOWN = -1;

    final int start;
    final int end;
    /** What it was found by; null for text, and for what a list begins and ends with. */
    final @Nullable TokenPattern pattern;

    /** Classes besides those of its pattern, each with a blank before it. */
    String more = "";
    /** The tokens inside, where something has to look at them before they are written; the head of their list. */
    @Nullable Tokens inside;

    /** Which patterns may be found in it, a bit each; of long text, all may be. */
    long possible = UNKNOWN;

    Token before = this;
    Token next = this;

    Token(int start, int end, @Nullable TokenPattern pattern) {
        this.start = start;
        this.end = end;
        this.pattern = pattern;
    }

    boolean isText() {
        return pattern == null;
    }

    boolean is(String name) {
        return pattern != null && pattern.name().equals(name);
    }
}
