package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Span;

/**
 * A block of code, fenced or indented.
 *
 * @param code without the fence; ends with a line feed unless it is empty
 * @param isFenced whether it stands between fences, and is not just indented
 * @param span the whole block
 */
public record CodeBlock(InfoString info, String code, boolean isFenced, Span span) {}
