package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.markdown.WrittenLink.Kind;
import io.github.blogmaven.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.internal.util.Escaping;

/**
 * A body that a test writes as text, and what becomes of it without a blog around it.
 *
 * <p>Every syntax is switched on. The header has a title of its own, so that no heading is taken for one.
 */
final class TestBody {
    private static final MarkdownParser PARSER =
            new MarkdownParser(new Dialect(true, true, true), Scrutiny.of(List.of("a", "한")));

    private final Document document;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private TestBody(Source source, int bodyStart, Optional<String> title) {
        this.document = PARSER.parse(source, bodyStart, title, diagnostics);
    }

    static TestBody of(String markdown) {
        return behind("", markdown);
    }

    /** A body behind a header. */
    static TestBody behind(String header, String markdown) {
        Source source = new Source("post.md", header + markdown);
        return new TestBody(source, header.length(), Optional.of("A title in the header"));
    }

    /** A body under a header that has this title, or none. */
    static TestBody titled(Optional<String> title, String markdown) {
        return new TestBody(new Source("post.md", markdown), 0, title);
    }

    Document document() {
        return document;
    }

    /** The HTML; links lead where their author typed, the words of the theme are their keys in braces. */
    String html() {
        StringBuilder out = new StringBuilder();
        document.html().write(out, this::fill);
        return out.toString();
    }

    /** Every link as {@code line:column-column destination}; what ends in another line has that line too. */
    List<String> links() {
        return document.links().stream()
                .map(link -> link.span().line() + ":" + link.span().column() + "-"
                        + (link.span().endLine() == link.span().line()
                                ? ""
                                : link.span().endLine() + ":")
                        + link.span().endColumn() + " " + link.destination())
                .toList();
    }

    /** Every diagnostic as {@code line:column: message [rule]}. */
    List<String> report() {
        return diagnostics.stream()
                .map(one ->
                        one.span().line() + ":" + one.span().column() + ": " + one.message() + " [" + one.rule() + "]")
                .toList();
    }

    private void fill(Gap gap, StringBuilder out) {
        if (gap instanceof Gap.Target target) {
            WrittenLink link = document.links().get(target.index());
            boolean isRaw = link.kind() == Kind.HTML_LINK || link.kind() == Kind.HTML_FILE;
            HtmlWriter.escape(isRaw ? link.destination() : Escaping.percentEncodeUrl(link.destination()), out);
        } else if (gap instanceof Gap.Title title) {
            HtmlWriter.escape("{title of " + document.links().get(title.index()).destination() + "}", out);
        } else if (gap instanceof Gap.Code code) {
            write(document.codeBlocks().get(code.index()), out);
        } else if (gap instanceof Gap.OfFormula formula) {
            Formula written = document.formulas().get(formula.index());
            HtmlWriter.escape(written.isDisplay() ? "{{" + written.tex() + "}}" : "{" + written.tex() + "}", out);
        } else if (gap instanceof Gap.Word word) {
            out.append('{').append(word.key()).append('}');
        } else if (gap instanceof Gap.Exclusive tab) {
            out.append(" name=\"" + tab.set() + "\"" + (tab.isOpen() ? " open" : ""));
        } else if (gap instanceof Gap.Definition definition) {
            out.append(
                    "{definition of " + document.links().get(definition.index()).destination() + "}");
        } else if (gap instanceof Gap.Place place) {
            HtmlWriter.escape("#" + place.id(), out);
        } else if (gap instanceof Gap.Element element) {
            out.append(element.name());
        } else if (gap instanceof Gap.Task task) {
            out.append("<input type=\"checkbox\" disabled").append(task.isDone() ? " checked" : "");
            out.append(" aria-label=\"{task.")
                    .append(task.isDone() ? "done" : "open")
                    .append("}\">");
        } else if (!(gap instanceof Gap.Anchor
                || gap instanceof Gap.Picture
                || gap instanceof Gap.Zoom
                || gap instanceof Gap.Described)) {
            out.append('{').append(gap.getClass().getSimpleName()).append('}');
        }
    }

    private static void write(CodeBlock block, StringBuilder out) {
        String language = block.info().language();
        out.append("<pre><code");
        if (!language.isEmpty()) {
            out.append(" class=\"language-");
            HtmlWriter.escape(language, out);
            out.append('"');
        }
        out.append('>');
        HtmlWriter.escape(block.code(), out);
        out.append("</code></pre>");
    }
}
