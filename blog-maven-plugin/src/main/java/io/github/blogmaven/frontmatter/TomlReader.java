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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads a stretch of a source as TOML. Its classes are loaded only when a header asks for them. */
final class TomlReader {
    /** The longest header that is read: the parser is slow, the more so with what is not TOML. */
    private static final int MAX_LENGTH = 50_000;

    private static final Pattern TWICE = Pattern.compile("(.+) previously defined at line (\\d+)");

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
        int start = source.lineStart(firstLine);
        if (toml.length() > MAX_LENGTH) {
            diagnostics.add(Mistake.TOML_SYNTAX.at(
                    source.span(start, start),
                    "a header of " + toml.length() + " characters; at most " + MAX_LENGTH + " are read as TOML"));
            return new Table(List.of(), source.span(start, start));
        }
        TomlParseResult result = Toml.parse(toml);
        result.errors().forEach(this::report);
        return table(result, source.span(start, start + toml.length()));
    }

    /** Says what is wrong; the parser counts lines from the beginning of the header. */
    private void report(TomlParseError error) {
        String message = String.valueOf(error.getMessage()).lines().findFirst().orElse("");
        Matcher twice = TWICE.matcher(message);
        if (twice.lookingAt()) {
            String key = twice.group(1);
            int first = firstLine + Integer.parseInt(twice.group(2));
            diagnostics.add(Mistake.DUPLICATE_KEY.at(
                    span(error.position(), key.length()), "'" + key + "' is set twice, here and in line " + first));
        } else {
            diagnostics.add(Mistake.TOML_SYNTAX.at(span(error.position(), 0), "this is not TOML: " + message));
        }
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
                boolean isScalar = !(item instanceof TomlArray || item instanceof TomlTable);
                int length = isScalar ? String.valueOf(item).length() : 1;
                values.add(value(item, span(array.inputPositionOf(i), length)));
            }
            return new Items(values, span);
        }
        return new Text(String.valueOf(value), span, !(value instanceof String));
    }

    /** The parser knows where a key is; its value is looked for behind it, else all that stands there is the value. */
    private Span valueSpan(Span keySpan, Object value) {
        int from = source.lineStart(keySpan.line() - 1);
        int lineEnd = source.text().indexOf('\n', from);
        String line = source.text().substring(from, lineEnd < 0 ? source.text().length() : lineEnd);
        int equals = line.indexOf('=', keySpan.column() - 1);
        if (equals < 0 || line.substring(equals + 1).isBlank()) {
            return keySpan;
        }
        String written = line.substring(equals + 1).strip();
        String plain = String.valueOf(value);
        String text = written.contains(plain) ? plain : written;
        int at = line.indexOf(text, equals + 1);
        return source.span(from + at, from + at + text.length());
    }

    private Span span(TomlPosition position, int length) {
        int start = source.lineStart(firstLine + position.line() - 1) + position.column() - 1;
        int end = Math.min(start + length, source.text().length());
        return source.span(Math.min(start, end), end);
    }
}
