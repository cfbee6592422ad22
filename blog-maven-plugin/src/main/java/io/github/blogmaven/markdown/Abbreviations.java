package io.github.blogmaven.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * What the abbreviations of a body stand for, and where a text has one.
 *
 * <p>Only whole words count, in the letters of the definition. Korean, Japanese and Chinese are written without a space
 * behind a foreign word, so they end one: {@code HTML은}. Of two definitions the first counts, as with links.
 */
final class Abbreviations {
    static final Abbreviations NONE = new Abbreviations(Map.of());

    private final Map<String, String> meanings;
    private final List<Integer> lengths;

    private Abbreviations(Map<String, String> meanings) {
        this.meanings = meanings;
        this.lengths = meanings.keySet().stream()
                .map(String::length)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The abbreviations that a tree explains. */
    static Abbreviations of(Node root) {
        Map<String, String> meanings = new HashMap<>();
        in(root).forEach(one -> meanings.putIfAbsent(one.word(), one.meaning()));
        return new Abbreviations(meanings);
    }

    /** Every definition of a tree, in the order they stand. */
    static List<Abbreviation> in(Node root) {
        List<Abbreviation> definitions = new ArrayList<>();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof Abbreviation one) {
                    definitions.add(one);
                }
                visitChildren(block);
            }
        });
        return definitions;
    }

    boolean isEmpty() {
        return meanings.isEmpty();
    }

    /** Writes a text, its abbreviations with what they stand for. */
    void write(String text, HtmlWriter html) {
        int from = 0;
        for (Found found : find(text)) {
            html.text(text.substring(from, found.start())).raw("<abbr");
            html.attribute("title", meanings.getOrDefault(found.word(), "")).raw(">");
            html.text(found.word()).raw("</abbr>");
            from = found.start() + found.word().length();
        }
        html.text(text.substring(from));
    }

    /** An abbreviation in a text, and the offset it begins at. */
    record Found(String word, int start) {}

    /** The abbreviations in a text; where one begins with another, the longer. */
    List<Found> find(String text) {
        List<Found> all = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            String word = i == 0 || !isWordPart(text.codePointBefore(i)) ? wordAt(text, i) : null;
            if (word != null) {
                all.add(new Found(word, i));
            }
            i += word == null ? 1 : word.length();
        }
        return all;
    }

    private @Nullable String wordAt(String text, int start) {
        for (int length : lengths) {
            int end = start + length;
            if (end <= text.length() && (end == text.length() || !isWordPart(text.codePointAt(end)))) {
                String word = text.substring(start, end);
                if (meanings.containsKey(word)) {
                    return word;
                }
            }
        }
        return null;
    }

    private static boolean isWordPart(int c) {
        return c == '_' || (Character.isLetterOrDigit(c) && !CjkEmphasis.isCjk(c));
    }
}
