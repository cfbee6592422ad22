package io.github.blogmaven.markdown;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** How a body begins, without markup: the paragraphs before the author's mark, else the first paragraph. */
final class Excerpt {
    /** The most letters an excerpt has; a longer one ends at a word and three dots. */
    private static final int MAX_LETTERS = 280;

    private Excerpt() {}

    static String of(Node root) {
        @Nullable Node end = endMark(root);
        StringBuilder text = new StringBuilder();
        for (Node node = root.getFirstChild(); node != null && node != end; node = node.getNext()) {
            if (node instanceof Paragraph && Mark.of(node).isEmpty()) {
                String paragraph = InlineText.plain(node);
                text.append(text.isEmpty() || paragraph.isEmpty() ? "" : " ").append(paragraph);
            }
            if (end == null && !text.isEmpty()) {
                break;
            }
        }
        return shortened(text.toString().strip());
    }

    private static @Nullable Node endMark(Node root) {
        for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
            if (Mark.of(node).orElse(null) == Mark.MORE) {
                return node;
            }
        }
        return null;
    }

    private static String shortened(String text) {
        if (text.length() <= MAX_LETTERS) {
            return text;
        }
        int space = text.lastIndexOf(' ', MAX_LETTERS);
        int end = space > MAX_LETTERS / 2 ? space : MAX_LETTERS;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
