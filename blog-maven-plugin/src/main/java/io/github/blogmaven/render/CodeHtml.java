package io.github.blogmaven.render;

import io.github.blogmaven.markdown.CodeBlock;
import io.github.blogmaven.markdown.InfoString;

/** Writes a block of code. */
final class CodeHtml {
    private CodeHtml() {}

    /** The block as HTML; it scrolls by itself, also with the keyboard. */
    static void write(CodeBlock block, StringBuilder out) {
        InfoString info = block.info();
        info.title()
                .ifPresent(title -> out.append("<figure class=\"code\">\n<figcaption>")
                        .append(Viewpoint.escaped(title))
                        .append("</figcaption>\n"));
        out.append("<pre tabindex=\"0\"><code");
        if (!info.language().isEmpty()) {
            out.append(" class=\"language-")
                    .append(Viewpoint.escaped(info.language()))
                    .append('"');
        }
        out.append('>');
        writeLines(block, out);
        out.append("</code></pre>");
        info.title().ifPresent(title -> out.append("\n</figure>"));
    }

    private static void writeLines(CodeBlock block, StringBuilder out) {
        if (block.info().marked().isEmpty()) {
            out.append(Viewpoint.escaped(block.code()));
            return;
        }
        int number = 0;
        for (String line : block.code().lines().toList()) {
            number++;
            String text = Viewpoint.escaped(line);
            out.append(isMarked(block.info(), number) ? "<mark>" + text + "\n</mark>" : text + "\n");
        }
    }

    private static boolean isMarked(InfoString info, int number) {
        return info.marked().stream().anyMatch(lines -> lines.first() <= number && number <= lines.last());
    }
}
