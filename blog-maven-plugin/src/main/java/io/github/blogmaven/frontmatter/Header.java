package io.github.blogmaven.frontmatter;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.frontmatter.Value.Table;
import io.github.blogmaven.source.Source;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The header of a Markdown file as it was written, and where the body begins.
 *
 * @param values the keys; empty when the file has no header
 * @param bodyStart the offset into the text of the source at which the body begins
 */
public record Header(Table values, int bodyStart) {
    private static final Pattern KEY = Pattern.compile("[\\p{L}_][\\w .-]*+\\s*+[:=]");

    /** Reads a YAML ({@code ---}), TOML ({@code +++}) or JBake header; a file without one is all body. */
    public static Header of(Source source, List<Diagnostic> diagnostics) {
        String text = source.text();
        int tildes = text.indexOf('~') < 0 ? -1 : JBakeReader.close(text);
        if (tildes >= 0) {
            return new Header(new JBakeReader(source, diagnostics).read(tildes), afterLine(text, tildes));
        }
        String fence = text.startsWith("+++") ? "+++" : "---";
        int contentStart = text.indexOf('\n') + 1;
        if (contentStart == 0
                || !text.substring(0, contentStart).stripTrailing().equals(fence)) {
            UnreadHeader.in(source).ifPresent(diagnostics::add);
            return none(source, 0);
        }
        int close = closingFence(text, fence, contentStart);
        if (close < 0) {
            if (looksLikeKey(text, contentStart)) {
                diagnostics.add(Mistake.UNCLOSED_HEADER.at(
                        source.span(0, fence.length()), "the header is not closed", "add a line '" + fence + "'"));
            }
            return none(source, 0);
        }
        int bodyStart = afterLine(text, close);
        String content = text.substring(contentStart, close);
        Table values = fence.equals("+++")
                ? new TomlReader(source, 1, diagnostics).read(content)
                : yaml(source, content, diagnostics);
        return new Header(values, bodyStart);
    }

    private static int afterLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    private static Table yaml(Source source, String content, List<Diagnostic> diagnostics) {
        Optional<Value> value = new YamlReader(source, 1, diagnostics).read(content);
        if (value.isPresent() && value.get() instanceof Table table) {
            return table;
        }
        value.filter(other -> !(other instanceof Value.Nothing))
                .ifPresent(other -> diagnostics.add(
                        other instanceof Value.Text
                                ? KeylessLine.first(new YamlLines(source, 1, content))
                                : Mistake.YAML_SYNTAX.at(
                                        other.span(),
                                        "the header is " + other.kind()
                                                + "; write keys and values, as in 'title: …'")));
        return none(source, 0).values();
    }

    private static Header none(Source source, int bodyStart) {
        return new Header(new Table(List.of(), source.span(0, 0)), bodyStart);
    }

    /** The offset of the line that closes the header, or -1. */
    static int closingFence(String text, String fence, int from) {
        int at = from;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end).stripTrailing();
            if (line.equals(fence) || (fence.equals("---") && line.equals("..."))) {
                return at;
            }
            if (end < 0) {
                return -1;
            }
            at = end + 1;
        }
        return -1;
    }

    /** Whether a line begins like a key; otherwise the opening line is a rule across the page, which is fine. */
    private static boolean looksLikeKey(String text, int from) {
        int end = text.indexOf('\n', from);
        String line = text.substring(from, end < 0 ? text.length() : end);
        return KEY.matcher(line).lookingAt();
    }
}
