package io.github.blogmaven.frontmatter;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.source.Source;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** A stretch of YAML line by line, with the places of its lines in the source; lines and columns count from 0. */
final class YamlLines {
    /** What to do about a value that is read as something else. */
    static final String IN_QUOTES = "put in quotes a value that has signs of YAML in it";

    private static final Pattern KEY_AND_VALUE = Pattern.compile("(\\s*(?:- +)?[^\\s:#][^:]*: +)(\\S.*)");

    private final Source source;
    private final int firstLine;
    private final String[] lines;

    /**
     * @param firstLine the line of the source at which the YAML begins
     */
    YamlLines(Source source, int firstLine, String yaml) {
        this.source = source;
        this.firstLine = firstLine;
        this.lines = yaml.split("\n", -1);
    }

    int count() {
        return lines.length;
    }

    String text() {
        return String.join("\n", lines);
    }

    /** The text of a line; nothing for one that is not there. */
    String text(int line) {
        return line < 0 || line >= lines.length ? "" : lines[line];
    }

    /** With how many blanks a line begins. */
    int indent(int line) {
        return text(line).length() - text(line).stripLeading().length();
    }

    /** The line before another that says something, or -1. */
    int before(int line) {
        int before = line - 1;
        while (before >= 0 && (text(before).isBlank() || text(before).strip().startsWith("#"))) {
            before--;
        }
        return before;
    }

    /** The number a line has in the file, from 1. */
    int number(int line) {
        return firstLine + line + 1;
    }

    /** The parser counts code points; columns here count UTF-16 units. */
    int column(Mark mark) {
        String text = text(mark.getLine());
        return text.offsetByCodePoints(0, Math.min(mark.getColumn(), text.codePointCount(0, text.length())));
    }

    Span span(int line, int from, int to) {
        int start = source.lineStart(firstLine + line);
        return source.span(start + from, start + Math.max(from, to));
    }

    /** What a line says, without the blanks at its ends. */
    Span span(int line) {
        return span(line, indent(line), text(line).stripTrailing().length());
    }

    /** The column at which the value behind a key begins; -1 where there is none. */
    int valueStart(int line) {
        Matcher parts = KEY_AND_VALUE.matcher(text(line));
        return parts.matches() ? parts.start(2) : -1;
    }

    /** What to type where the value of a line belongs in quotes. */
    String inQuotes(int line) {
        Matcher parts = KEY_AND_VALUE.matcher(text(line).stripTrailing());
        if (!parts.matches()) {
            return IN_QUOTES;
        }
        String value = parts.group(2);
        boolean isPlain = value.indexOf('"') < 0 && value.indexOf('\\') < 0;
        String quoted = isPlain ? '"' + value + '"' : "'" + value.replace("'", "''") + "'";
        return "put the value in quotes: " + parts.group(1).strip() + " " + quoted;
    }
}
