package io.github.blogmaven.report;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.PrintableText;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.diagnostic.Width;
import io.github.blogmaven.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes diagnostics as a compiler does: where, what, the line with a caret, and what to type.
 *
 * <p>The caret stands under the place also where letters are two columns wide (Unicode's East Asian width).
 */
public final class ConsoleReport {
    private static final int MAX_LINE = 160;

    private final String prefix;
    private final Function<String, Optional<Source>> sources;
    private final Map<String, Optional<String[]>> lines = new HashMap<>();

    /**
     * @param prefix what is put before every path, such as {@code src/site/blog/}
     * @param sources finds the file of a path; nothing when it cannot be read
     */
    public ConsoleReport(String prefix, Function<String, Optional<Source>> sources) {
        this.prefix = prefix;
        this.sources = sources;
    }

    /** A cause in one line for each place, or with the line of its first place and a list of all others. */
    public String describe(Cause cause, Form form) {
        if (form == Form.LINES) {
            return cause.places().stream().map(this::line).collect(Collectors.joining("\n"));
        }
        StringBuilder text = new StringBuilder(describe(cause.first()));
        cause.places().stream()
                .skip(1)
                .forEach(one -> text.append("\n    also at ")
                        .append(prefix)
                        .append(one.span().place()));
        return text.toString();
    }

    /** A diagnostic in one line, for a log and for machines. */
    private String line(Diagnostic diagnostic) {
        return headline(diagnostic) + (diagnostic.hint() == null ? "" : " (hint: " + diagnostic.hint() + ")");
    }

    /** A diagnostic in two to four lines. */
    public String describe(Diagnostic diagnostic) {
        List<String> text = new ArrayList<>();
        text.add(headline(diagnostic));
        line(diagnostic.span()).ifPresent(line -> {
            text.add("    " + line.text());
            text.add("    " + line.caret());
        });
        if (diagnostic.hint() != null) {
            text.add("    hint: " + diagnostic.hint());
        }
        return String.join("\n", text);
    }

    /** {@code path:line:column: error: message [rule]}. */
    public String headline(Diagnostic diagnostic) {
        return prefix + diagnostic.span().place() + ": " + diagnostic.severity().word() + ": " + diagnostic.message()
                + " [" + diagnostic.rule() + "]";
    }

    private record Line(String text, String caret) {}

    /** The line of a place and the carets under it; nothing for a file as a whole. */
    private Optional<Line> line(Span span) {
        Optional<String[]> all = lines.computeIfAbsent(
                span.path(),
                path -> sources.apply(path).map(source -> source.text().split("\n", -1)));
        if (span.isWholeFile() || all.isEmpty() || all.get().length < span.line()) {
            return Optional.empty();
        }
        String line = all.get()[span.line() - 1];
        int start = Math.min(span.column() - 1, line.length());
        int end = span.endLine() == span.line() ? Math.min(span.endColumn() - 1, line.length()) : line.length();
        return Optional.of(windowed(line, start, Math.max(start, end)));
    }

    /** A long line is cut around the place. */
    private static Line windowed(String line, int start, int end) {
        int from = line.length() <= MAX_LINE || start < MAX_LINE / 2 ? 0 : start - MAX_LINE / 2;
        int to = Math.min(line.length(), from + MAX_LINE);
        from -= isInCharacter(line, from) ? 1 : 0;
        to -= isInCharacter(line, to) ? 1 : 0;
        String shown = PrintableText.line(line.substring(from, to));
        String text = (from > 0 ? "…" : "") + shown + (to < line.length() ? "…" : "");
        String before = (from > 0 ? " " : "") + blanks(line.substring(from, start));
        int carets = Width.of(line.substring(start, Math.max(start, Math.min(end, to))));
        return new Line(text, before + "^".repeat(Math.max(1, carets)));
    }

    private static boolean isInCharacter(String line, int at) {
        return at > 0 && at < line.length() && Character.isLowSurrogate(line.charAt(at));
    }

    /** Blanks as wide as a text; a tab stays a tab. */
    private static String blanks(String text) {
        StringBuilder blanks = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '\t') {
                blanks.append('\t');
            } else {
                blanks.append(" ".repeat(Width.of(c)));
            }
        });
        return blanks.toString();
    }
}
