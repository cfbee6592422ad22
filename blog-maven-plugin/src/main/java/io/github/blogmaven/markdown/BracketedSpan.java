package io.github.blogmaven.markdown;

import org.commonmark.node.CustomNode;

/** A stretch of a line that stands in brackets before an attribute list: {@code [with `code`]{.aside}}. */
final class BracketedSpan extends CustomNode {}
