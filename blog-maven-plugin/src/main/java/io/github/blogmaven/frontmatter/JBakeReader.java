package io.github.blogmaven.frontmatter;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.Value.Entry;
import io.github.blogmaven.frontmatter.Value.Nothing;
import io.github.blogmaven.frontmatter.Value.Table;
import io.github.blogmaven.frontmatter.Value.Text;
import io.github.blogmaven.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a header as JBake has it: lines of {@code key=value}, then a line of six tildes.
 *
 * <p>The first line decides; below it a colon does as well, as people write who know other headers.
 */
final class JBakeReader {
    private static final Pattern CLOSE = Pattern.compile("(?m)^~{6}[ \\t]*$");
    private static final Pattern FIRST = Pattern.compile("[ \\t]*[\\w.-]+[ \\t]*=.*");
    private static final Pattern LINE = Pattern.compile("[ \\t]*([\\w.-]+)[ \\t]*[=:][ \\t]*(.*?)[ \\t\\r]*");

    private final Source source;
    private final List<Diagnostic> diagnostics;

    JBakeReader(Source source, List<Diagnostic> diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    /**
     * The offset of the line that closes the header of a text, or -1: anything but {@code key=value} before it is no header,
     * and its tildes are a fence of code.
     */
    static int close(String text) {
        int first = Math.max(0, text.indexOf('\n'));
        Matcher close = CLOSE.matcher(text);
        if (!FIRST.matcher(text.substring(0, first)).matches() || !close.find(first)) {
            return -1;
        }
        boolean isHeader = text.substring(0, close.start())
                .lines()
                .allMatch(line -> line.isBlank() || LINE.matcher(line).matches());
        return isHeader ? close.start() : -1;
    }

    Table read(int end) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        int number = 0;
        for (int start = 0; start < end; start = source.text().indexOf('\n', start) + 1) {
            number++;
            Matcher line =
                    LINE.matcher(source.text().substring(start, source.text().indexOf('\n', start)));
            if (line.matches()) {
                Entry entry = entry(line, start);
                Integer earlier = lines.putIfAbsent(entry.lowerKey(), number);
                if (earlier == null) {
                    entries.add(entry);
                } else {
                    diagnostics.add(Mistake.DUPLICATE_KEY.at(
                            entry.keySpan(), "'" + entry.key() + "' is set twice, here and in line " + earlier));
                }
            }
        }
        return new Table(entries, source.span(0, end));
    }

    private Entry entry(Matcher line, int start) {
        Span value = source.span(start + line.start(2), start + line.end(2));
        return new Entry(
                line.group(1),
                source.span(start + line.start(1), start + line.end(1)),
                line.group(2).isEmpty() ? new Nothing(value) : new Text(line.group(2), value, true));
    }
}
