package io.github.blogmaven.render;

import io.github.blogmaven.figure.Drawn;
import io.github.blogmaven.markdown.CodeBlock;
import io.github.blogmaven.markdown.InfoString;
import io.github.blogmaven.model.UrlPath;

/** Writes what stands in the place of a block of code that is a diagram, with its caption. */
final class DiagramHtml {
    private DiagramHtml() {}

    /** A picture that was drawn while the blog was built. */
    static void write(CodeBlock block, Drawn.Picture picture, Viewpoint view, StringBuilder out) {
        out.append("<figure class=\"diagram\">\n<img src=\"")
                .append(Viewpoint.escaped(view.hrefs().to(picture.url())))
                .append("\" alt=\"")
                .append(Viewpoint.escaped(alt(block, view.words())))
                .append("\" width=\"" + picture.width() + "\" height=\"" + picture.height() + "\"")
                .append(view.isInFeed() ? ">" : " loading=\"lazy\">");
        writeCaption(block, out);
        out.append("</figure>");
    }

    /**
     * The source of a diagram that a script draws where there is one.
     *
     * @param number which block of the page it is, from 1
     */
    static void writeSource(CodeBlock block, int number, Words words, StringBuilder out) {
        out.append("<figure class=\"diagram mermaid\" data-alt=\"")
                .append(Viewpoint.escaped(alt(block, words)))
                .append("\">\n<pre");
        writeName(block, number, words, out);
        out.append("><code class=\"language-mermaid\">")
                .append(Viewpoint.escaped(block.code()))
                .append("</code></pre>");
        writeCaption(block, out);
        out.append("</figure>");
    }

    /** The script that draws the diagrams of a page. */
    static void writeScript(UrlPath script, Viewpoint view, StringBuilder out) {
        out.append("\n<script type=\"module\" src=\"")
                .append(Viewpoint.escaped(view.hrefs().to(script)))
                .append("\"></script>");
    }

    /**
     * A diagram of characters. Where it has an alternative, nobody hears the characters.
     *
     * @param number which block of the page it is, from 1
     */
    static void writeCells(CodeBlock block, int number, Words words, StringBuilder out) {
        InfoString info = block.info();
        boolean isFigure = info.title().isPresent() || info.alt().isPresent();
        out.append(isFigure ? "<figure class=\"diagram\">\n" : "").append("<div class=\"code\">\n<pre class=\"cells\"");
        writeName(block, number, words, out);
        out.append("><code");
        info.alt()
                .ifPresent(alt -> out.append(" role=\"img\" aria-label=\"")
                        .append(Viewpoint.escaped(alt))
                        .append('"'));
        out.append('>');
        Cells.write(block.code(), out);
        out.append("</code></pre>\n</div>");
        if (isFigure) {
            writeCaption(block, out);
            out.append("</figure>");
        }
    }

    /** What scrolls by itself, also with the keyboard, has a name. */
    private static void writeName(CodeBlock block, int number, Words words, StringBuilder out) {
        String what = block.info().title().orElseGet(() -> words.get("diagram"));
        out.append(" tabindex=\"0\" role=\"group\" aria-label=\"")
                .append(Viewpoint.escaped(words.get("code.named", number, what)))
                .append('"');
    }

    private static String alt(CodeBlock block, Words words) {
        return block.info().alt().or(block.info()::title).orElseGet(() -> words.get("diagram"));
    }

    private static void writeCaption(CodeBlock block, StringBuilder out) {
        out.append('\n');
        block.info()
                .title()
                .ifPresent(title -> out.append("<figcaption>")
                        .append(Viewpoint.escaped(title))
                        .append("</figcaption>\n"));
    }
}
