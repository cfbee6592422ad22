package io.github.blogmaven.render;

import io.github.blogmaven.diagnostic.Width;
import io.github.blogmaven.markdown.CodeBlock;
import java.util.Set;

/**
 * Sets a diagram of characters so that every character takes the one or two cells that its author gave it.
 *
 * <p>Fonts for code have letters of Latin and lines of boxes; others come from other fonts, as wide as they like there. A
 * class gives them a width.
 */
final class Cells {
    private static final Set<String> TEXTS = Set.of("", "text", "txt", "plaintext", "ascii", "diagram");
    private static final Set<String> DIAGRAMS = Set.of("ditaa", "svgbob", "asciiart");

    /** The last letter of Latin that fonts for code have. */
    private static final int LAST_LATIN = 0x24F;

    private Cells() {}

    /** Whether a block is drawn with lines of boxes. */
    static boolean isDiagram(CodeBlock block) {
        String language = block.info().language();
        if (block.info().lines().areTold()) {
            return false;
        }
        return DIAGRAMS.contains(language) || (TEXTS.contains(language) && hasLines(block.code()));
    }

    private static boolean hasLines(String code) {
        return code.contains("+--") || code.contains("+==") || code.chars().anyMatch(Cells::isLine);
    }

    private static boolean isLine(int c) {
        return c >= 0x2500 && c <= 0x259F;
    }

    static void write(String code, StringBuilder out) {
        int from = 0;
        int next;
        for (int i = 0; i < code.length(); i = next) {
            int c = code.codePointAt(i);
            next = i + Character.charCount(c);
            int width = Width.of(c);
            if (c > LAST_LATIN && !isLine(c) && width > 0) {
                out.append(Viewpoint.escaped(code.substring(from, i)))
                        .append(width == 2 ? "<span class=\"wide\">" : "<span class=\"narrow\">")
                        .appendCodePoint(c)
                        .append("</span>");
                from = next;
            }
        }
        out.append(Viewpoint.escaped(code.substring(from)));
    }
}
