package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Prose;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Markdown in a block of raw HTML, where readers see it as it is typed. */
final class MarkdownInHtml implements TextRule {
    private static final Map<Remark.Kind, String> HINTS = Map.of(
            Remark.Kind.MARKDOWN_IN_HTML, "leave a blank line before the Markdown and after it",
            Remark.Kind.INDENTED_MARKDOWN_IN_HTML,
                    "leave a blank line before the Markdown and after it, and do not indent it");

    @Override
    public Stream<Finding> check(Prose prose) {
        return Stream.of(
                        Remark.Kind.MARKDOWN_IN_HTML,
                        Remark.Kind.INDENTED_MARKDOWN_IN_HTML,
                        Remark.Kind.MARKDOWN_IN_HTML_LINE)
                .flatMap(kind -> Remarked.as(kind, prose))
                .map(remark -> new Finding(
                        remark.span(),
                        "Markdown is not processed inside this HTML block; readers see '"
                                + Remarked.brief(remark.words()) + "'",
                        Optional.of(HINTS.getOrDefault(remark.kind(), instead(remark.words())))));
    }

    private static String instead(String mark) {
        if (mark.startsWith("{")) {
            return "write the attributes into the tag";
        }
        String html = switch (mark.charAt(0)) {
            case '!' -> "<img src=\"…\" alt=\"…\">";
            case '[' -> "<a href=\"…\">…</a>";
            case '`' -> "<code>…</code>";
            case '~' -> "<del>…</del>";
            case '#' -> "<h2>…</h2>";
            case '*', '_' -> mark.charAt(1) == mark.charAt(0) ? "<strong>…</strong>" : "<em>…</em>";
            default -> "";
        };
        return "write it as HTML" + (html.isEmpty() ? "" : ": " + html);
    }
}
