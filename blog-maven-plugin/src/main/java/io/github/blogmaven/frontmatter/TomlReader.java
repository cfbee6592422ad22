package io.github.blogmaven.frontmatter;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.Value.Entry;
import io.github.blogmaven.frontmatter.Value.Items;
import io.github.blogmaven.frontmatter.Value.Table;
import io.github.blogmaven.frontmatter.Value.Text;
import io.github.blogmaven.source.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads a stretch of a source as TOML. Its classes are loaded only when a header asks for them. */
final class TomlReader {
    private final Source source;
    private final int firstLine;
    private final List<Diagnostic> diagnostics;

    /**
     * @param firstLine the 0-based line of the source at which the TOML begins
     * @param diagnostics where mistakes are told to
     */
    TomlReader(Source source, int firstLine, List<Diagnostic> diagnostics) {
        this.source = source;
        this.firstLine = firstLine;
        this.diagnostics = diagnostics;
    }

    /** What could be read; the parser goes on after a mistake. */
    Table read(String toml) {
        TomlParseResult result = Toml.parse(toml);
        result.errors()
                .forEach(error -> diagnostics.add(Mistake.TOML_SYNTAX.at(
                        span(error.position(), 0),
                        "this is not TOML: " + firstLineOf(String.valueOf(error.getMessage())))));
        int start = source.lineStart(firstLine);
        return table(result, source.span(start, start + toml.length()));
    }

    private static String firstLineOf(String message) {
        return message.lines().findFirst().orElse("");
    }

    private Table table(TomlTable table, Span span) {
        List<Entry> entries = new ArrayList<>();
        for (String key : table.keySet()) {
            TomlPosition position = table.inputPositionOf(List.of(key));
            Span keySpan = position == null ? span : span(position, key.length());
            Object value = table.get(List.of(key));
            entries.add(new Entry(key, keySpan, value(value, valueSpan(keySpan, value))));
        }
        entries.sort(Comparator.comparing(Entry::keySpan));
        return new Table(entries, span);
    }

    private Value value(Object value, Span span) {
        if (value instanceof TomlTable table) {
            return table(table, span);
        }
        if (value instanceof TomlArray array) {
            List<Value> values = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                Object item = array.get(i);
                values.add(value(
                        item,
                        span(array.inputPositionOf(i), String.valueOf(item).length())));
            }
            return new Items(values, span);
        }
        return new Text(String.valueOf(value), span, !(value instanceof String));
    }

    /** The parser knows where a key is; a value on the same line is looked for behind it. */
    private Span valueSpan(Span keySpan, Object value) {
        int from = source.lineStart(keySpan.line() - 1);
        int lineEnd = source.text().indexOf('\n', from);
        String line = source.text().substring(from, lineEnd < 0 ? source.text().length() : lineEnd);
        int equals = line.indexOf('=', keySpan.column() - 1);
        String text = String.valueOf(value);
        int at = equals < 0 ? -1 : line.indexOf(text, equals + 1);
        return at < 0 ? keySpan : source.span(from + at, from + at + text.length());
    }

    private Span span(TomlPosition position, int length) {
        int start = source.lineStart(firstLine + position.line() - 1) + position.column() - 1;
        int end = Math.min(start + length, source.text().length());
        return source.span(Math.min(start, end), end);
    }
}
