package io.github.blogmaven.render;

import io.github.blogmaven.highlight.Highlighter;
import io.github.blogmaven.highlight.Highlighter.Outcome;
import io.github.blogmaven.markdown.CodeBlock;
import io.github.blogmaven.markdown.InfoString;
import io.github.blogmaven.render.RepeatedCode.Turn;
import java.util.Optional;

/** Writes blocks of code. */
final class CodeHtml {
    /** How many characters one of code becomes, at most in most code. */
    private static final int GROWTH = 8;

    private final Highlighter highlighter;
    private final RepeatedCode repeated;
    private final Turn turn;

    private CodeHtml(Highlighter highlighter, RepeatedCode repeated, Turn turn) {
        this.highlighter = highlighter;
        this.repeated = repeated;
        this.turn = turn;
    }

    static CodeHtml of(Highlighter highlighter) {
        return new CodeHtml(highlighter, new RepeatedCode(), Turn.ONLY);
    }

    /** The same, for a page that shares its code with another one. */
    CodeHtml at(Turn other) {
        return new CodeHtml(highlighter, repeated, other);
    }

    /** A block for those who read elsewhere, where nothing gives it colours. */
    static void writePlain(CodeBlock block, StringBuilder out) {
        out.append("<pre><code");
        writeClass(block.info().language(), "", out);
        out.append('>').append(Viewpoint.escaped(block.code())).append("</code></pre>");
    }

    /**
     * A block as HTML. It scrolls by itself, also with the keyboard, and so has a name.
     *
     * @param number which block of the page it is, from 1
     */
    void write(CodeBlock block, int number, Words words, StringBuilder out) {
        InfoString info = block.info();
        String language = info.language();
        Optional<String> title = info.title();
        out.append(title.isPresent() ? "<figure class=\"code\"" : "<div class=\"code\"");
        highlighter.title(language).ifPresent(known -> writeAttribute("data-language", known, out));
        out.append(">\n");
        if (title.isPresent()) {
            out.append("<figcaption>").append(Viewpoint.escaped(title.get())).append("</figcaption>\n");
        }
        out.append("<pre");
        writeClass(language, info.lines().isWrapped() ? "wrap" : "", out);
        String commands = info.lines().isDiff() ? "" : SessionCommands.in(language, block.code());
        if (!commands.isEmpty()) {
            writeAttribute("data-commands", commands, out);
        }
        out.append(" tabindex=\"0\" role=\"group\" aria-label=\"")
                .append(Viewpoint.escaped(name(title.or(() -> highlighter.title(language)), number, words)))
                .append("\"><code");
        writeClass(language, "", out);
        out.append('>');
        if (info.lines().areTold()) {
            LineHtml lines = new LineHtml(info.lines(), block.code());
            lines.write(coloured(language, lines.code()).toString(), out);
        } else {
            out.append(coloured(language, block.code()));
        }
        out.append("</code></pre>\n").append(title.isPresent() ? "</figure>" : "</div>");
    }

    private static void writeAttribute(String name, String value, StringBuilder out) {
        out.append(' ')
                .append(name)
                .append("=\"")
                .append(Viewpoint.escaped(value))
                .append('"');
    }

    private static void writeClass(String language, String more, StringBuilder out) {
        if (!language.isEmpty() || !more.isEmpty()) {
            out.append(" class=\"");
            if (!language.isEmpty()) {
                out.append("language-").append(Viewpoint.escaped(language));
            }
            out.append(!language.isEmpty() && !more.isEmpty() ? " " : "")
                    .append(more)
                    .append('"');
        }
    }

    private static String name(Optional<String> what, int number, Words words) {
        return what.isPresent() ? words.get("code.named", number, what.get()) : words.get("code", number);
    }

    /** The code as HTML; written apart from the page, whose other characters would make each of these cost double. */
    private CharSequence coloured(String language, String code) {
        if (language.isEmpty()) {
            return Viewpoint.escaped(code);
        }
        Optional<String> known = repeated.take(turn, language, code);
        if (known.isPresent()) {
            return known.get();
        }
        StringBuilder html = new StringBuilder(code.length() * GROWTH);
        if (highlighter.write(language, code, html) != Outcome.COLOURED) {
            return Viewpoint.escaped(code);
        }
        repeated.keep(turn, language, code, html);
        return html;
    }
}
