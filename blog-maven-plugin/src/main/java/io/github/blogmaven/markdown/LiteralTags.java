package io.github.blogmaven.markdown;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Finds what was typed as a tag with attributes and is text, as something is wrong inside it. */
final class LiteralTags {
    /** How many nodes before a place are looked at. */
    private static final int NEAR = 20;

    private LiteralTags() {}

    /** Whether such a tag of an element stands shortly before a node: in its paragraph, or in the one before its block. */
    static boolean standBefore(Node node, String name) {
        Node before = node.getPrevious();
        for (int i = 0; i < NEAR && before != null; i++, before = before.getPrevious()) {
            if (isTag(before, name) || (before instanceof Paragraph && isInside(before, name))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInside(Node paragraph, String name) {
        Node child = paragraph.getFirstChild();
        for (int i = 0; i < NEAR && child != null; i++, child = child.getNext()) {
            if (isTag(child, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTag(Node node, String name) {
        if (!(node instanceof Text text)) {
            return false;
        }
        String typed = text.getLiteral();
        String tag = "<" + name;
        for (int at = typed.indexOf('<'); at >= 0; at = typed.indexOf('<', at + 1)) {
            int end = at + tag.length();
            if (typed.regionMatches(true, at, tag, 0, tag.length())
                    && end < typed.length()
                    && isBlank(typed.charAt(end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
