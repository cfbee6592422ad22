package io.github.blogmaven.frontmatter;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Says in an author's words what keeps a text from being YAML, and where.
 *
 * <p>The parser stops where nothing fits any more, which is often behind the mistake. So the lines around are looked at as
 * their author sees them.
 */
final class YamlSlip {
    private static final Pattern CONFLICT = Pattern.compile("(?:<{7}|>{7}) .*");
    private static final Pattern OPEN_QUOTE = Pattern.compile("\\s*(?:- +)?(?:[^\\s:#\"'][^:]*: +)?([\"'])(.*)");

    private final YamlLines lines;
    private final String problem;
    private final String context;
    private final Place place;
    private final Place begin;

    /** What ends where the digits of an escaped code point begin. */
    private static final Pattern CODE_POINT_ESCAPE = Pattern.compile(".*\\\\[xuU]");

    /** A line and a column of it, both from 0. */
    private record Place(int line, int column) {}

    private YamlSlip(YamlLines lines, MarkedYamlEngineException e) {
        this.lines = lines;
        this.problem = String.valueOf(e.getProblem());
        this.context = String.valueOf(e.getContext());
        this.place = place(e.getProblemMark()).orElse(new Place(0, 0));
        this.begin = place(e.getContextMark()).orElse(place);
    }

    private Optional<Place> place(Optional<Mark> mark) {
        return mark.map(known -> new Place(known.getLine(), lines.column(known)));
    }

    /** The report of what the parser complained about. */
    static Diagnostic of(YamlLines lines, YamlEngineException e) {
        if (!(e instanceof MarkedYamlEngineException marked)) {
            return at(lines.span(0), "more aliases ('*') than one file may have", "write out what they stand for");
        }
        YamlSlip slip = new YamlSlip(lines, marked);
        return slip.conflict()
                .or(slip::tab)
                .or(slip::colour)
                .or(slip::quote)
                .or(slip::brackets)
                .or(slip::colon)
                .or(slip::beginning)
                .or(slip::indentation)
                .orElseGet(slip::unknown);
    }

    static Diagnostic at(Span span, String message, String hint) {
        return Mistake.YAML_SYNTAX.at(span, message, hint);
    }

    private Span behind(Place from) {
        return lines.span(
                from.line(),
                from.column(),
                lines.text(from.line()).stripTrailing().length());
    }

    private Optional<Diagnostic> colour() {
        return IntStream.rangeClosed(begin.line(), place.line())
                .mapToObj(line -> ColourSlip.in(lines, line))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Span character(YamlLines lines, Place at) {
        return lines.span(at.line(), at.column(), at.column() + 1);
    }

    private Optional<Diagnostic> conflict() {
        return IntStream.range(0, lines.count())
                .filter(line -> CONFLICT.matcher(lines.text(line)).matches())
                .mapToObj(line ->
                        at(lines.span(line), "unresolved merge conflict marker", "keep one version of what it changed"))
                .findFirst();
    }

    /** Whether there are lines of a merge, of which one is told. */
    static boolean hasConflict(String yaml) {
        return yaml.lines().anyMatch(line -> CONFLICT.matcher(line).matches());
    }

    private Optional<Diagnostic> tab() {
        String blanks = lines.text(place.line()).substring(0, lines.indent(place.line()));
        int tab = blanks.indexOf('\t');
        return tab < 0
                ? Optional.empty()
                : Optional.of(at(
                        lines.span(place.line(), tab, tab + 1),
                        "a tab; YAML is indented with spaces",
                        "write two spaces instead"));
    }

    /** One that nothing closes, in its line or at all; one inside of others; a backslash. */
    private Optional<Diagnostic> quote() {
        String read = lines.text(place.line()).substring(0, place.column());
        if (CODE_POINT_ESCAPE.matcher(read).matches()) {
            Span escape = lines.span(place.line(), place.column() - 2, place.column());
            String hint = "write 2 hexadecimal digits after \\x, 4 after \\u, 8 after \\U; write \\\\ for a backslash";
            return Optional.of(at(escape, "no code point follows this", hint));
        }
        if (problem.startsWith("found unknown escape character")) {
            Span escape = lines.span(place.line(), place.column() - 1, place.column() + 1);
            String hint = "write \\\\ for a backslash, or put the value in single quotes";
            return Optional.of(at(escape, "this means nothing in double quotes", hint));
        }
        if (context.equals("while scanning a quoted scalar")) {
            return Optional.of(unclosed(begin));
        }
        if (problem.startsWith("expected <block end>")) {
            for (int line = place.line() - 1; line >= 0; line--) {
                Matcher open = OPEN_QUOTE.matcher(lines.text(line));
                if (open.matches() && open.group(2).indexOf(open.group(1)) < 0) {
                    return Optional.of(unclosed(new Place(line, open.start(1))));
                }
            }
        }
        String before = lines.text(place.line()).substring(0, place.column()).stripTrailing();
        boolean isBehindQuote = before.endsWith("\"") || before.endsWith("'");
        return isBehindQuote && problem.startsWith("expected <block end>")
                ? Optional.of(quoteInside(before.charAt(before.length() - 1)))
                : Optional.empty();
    }

    private Diagnostic unclosed(Place quote) {
        char mark = lines.text(quote.line()).charAt(quote.column());
        return at(behind(quote), "nothing closes this quote", "add a closing " + mark + " after the value");
    }

    private Diagnostic quoteInside(char mark) {
        boolean hasMore = lines.text(place.line()).indexOf(mark, place.column()) >= 0;
        String escaped = mark == '"' ? "\\\"" : "''";
        String hint = hasMore ? "write " + escaped + " for a quote inside of quotes" : "put the whole value in quotes";
        return at(behind(place), "unexpected text after the closing quote", hint);
    }

    /** One that nothing closes, one too many, a text that begins with one. */
    private Optional<Diagnostic> brackets() {
        String line = lines.text(place.line());
        String before = line.substring(0, place.column()).stripTrailing();
        char at = place.column() < line.length() ? line.charAt(place.column()) : ' ';
        if (problem.startsWith("expected ',' or")) {
            char open = lines.text(begin.line()).charAt(begin.column());
            String close = open == '[' ? "]" : "}";
            return Optional.of(
                    begin.line() < place.line() || at == ' '
                            ? at(behind(begin), "nothing closes this '" + open + "'", "add a '" + close + "'")
                            : at(
                                    character(lines, place),
                                    "a comma or a '" + close + "' belongs before this",
                                    YamlLines.IN_QUOTES));
        }
        if (!problem.startsWith("expected <block end>")) {
            return Optional.empty();
        }
        if (at == ']' || at == '}') {
            return Optional.of(at(character(lines, place), "a '" + at + "' that nothing opened", "take it away"));
        }
        return before.endsWith("]") || before.endsWith("}")
                ? Optional.of(at(
                        behind(place),
                        "unexpected text after '" + before.charAt(before.length() - 1) + "'",
                        lines.inQuotes(place.line())))
                : Optional.empty();
    }

    /** One too many in a line, one without a blank, a line without one. */
    private Optional<Diagnostic> colon() {
        if (problem.startsWith("but found another document")) {
            return Optional.of(
                    Mistake.YAML_SYNTAX.at(character(lines, place), "a second document begins here; a file is one"));
        }
        if (problem.startsWith("could not find expected ':'")) {
            return Optional.of(KeylessLine.report(lines, begin.line()));
        }
        if (!problem.startsWith("mapping values are not allowed")) {
            return Optional.empty();
        }
        String before = lines.text(place.line()).substring(0, place.column());
        if (before.contains(": ")) {
            return Optional.of(at(character(lines, place), "a second ': ' in one line", lines.inQuotes(place.line())));
        }
        int above = lines.before(place.line());
        if (above < 0) {
            return Optional.of(at(
                    lines.span(place.line()),
                    "a key cannot stand in the line of '---'",
                    "move it to a line of its own"));
        }
        boolean isDeeper = lines.indent(place.line()) > lines.indent(above);
        return Optional.of(
                isDeeper && lines.valueStart(above) >= 0
                        ? at(
                                lines.span(place.line()),
                                "this line is indented further than line " + lines.number(above)
                                        + ", which has a value already",
                                "remove the spaces before it")
                        : KeylessLine.report(lines, above));
    }

    /** A value that begins with what means something else. */
    private Optional<Diagnostic> beginning() {
        if (context.startsWith("while scanning a block scalar")) {
            return Optional.of(at(
                    behind(begin),
                    "the text of '" + lines.text(begin.line()).charAt(begin.column()) + "' begins in the next line",
                    "move it there, or put the value in quotes"));
        }
        if (problem.startsWith("sequence entries are not allowed")) {
            return Optional.of(at(
                    behind(place),
                    "a list does not begin behind a key",
                    "begin it in the next line; put in quotes what is text"));
        }
        boolean isName = context.startsWith("while scanning an a") || problem.startsWith("found undefined alias");
        boolean isSign =
                problem.contains("cannot start any token") || problem.startsWith("mapping keys are not allowed");
        Place at = isName ? begin : place;
        String line = lines.text(at.line());
        return (isName || isSign) && at.column() < line.length()
                ? Optional.of(at(
                        character(lines, at),
                        "a value does not begin with '" + line.charAt(at.column()) + "'",
                        lines.valueStart(at.line()) == at.column() ? lines.inQuotes(at.line()) : YamlLines.IN_QUOTES))
                : Optional.empty();
    }

    private Optional<Diagnostic> indentation() {
        if (!problem.startsWith("expected <block end>") || place.column() != lines.indent(place.line())) {
            return Optional.empty();
        }
        if (lines.text(place.line()).startsWith(":", place.column())) {
            return Optional.of(at(character(lines, place), "no key before this colon", "write a key, or take it away"));
        }
        int above = lines.before(place.line());
        return Optional.of(at(
                lines.span(place.line()),
                "this line is indented by " + lines.indent(place.line()) + ", which fits no line above",
                "indent it by " + lines.indent(above) + ", as line " + lines.number(above) + " is"));
    }

    private Diagnostic unknown() {
        return at(character(lines, place), "this is not YAML from here on", YamlLines.IN_QUOTES);
    }
}
