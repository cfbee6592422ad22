package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Span;

/**
 * A piece of a body that readers see otherwise than its author probably meant. A rule says so; this only says where.
 *
 * @param words what stands there, or what is missing
 */
public record Remark(Kind kind, Span span, String words) {
    /** What is remarkable. */
    public enum Kind {
        /** A fence that no line closes; the rest of the text is code. */
        UNCLOSED_FENCE
    }
}
