package io.github.blogmaven.frontmatter;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.Value.Entry;
import io.github.blogmaven.frontmatter.Value.Items;
import io.github.blogmaven.frontmatter.Value.Nothing;
import io.github.blogmaven.frontmatter.Value.Table;
import io.github.blogmaven.frontmatter.Value.Text;
import io.github.blogmaven.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads a stretch of a source as YAML 1.2.
 *
 * <p>A stretch that is not YAML is reported at the first place that is wrong, and read once more key by key, so that
 * one bad line loses that line only.
 */
final class YamlReader {
    /** How deep maps and lists may nest, and how many values one file may have once its aliases are followed. */
    private static final int MAX_DEPTH = 50;

    private static final int MAX_VALUES = 100_000;

    /** A key that is a list or a map is told where it stands, rather than by the parser. */
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setAllowNonScalarKeys(true)
            .build();

    private final Source source;
    private final int firstLine;
    private final List<Diagnostic> diagnostics;
    private int values;

    /**
     * @param firstLine the 0-based line of the source at which the YAML begins
     * @param diagnostics where mistakes are told to
     */
    YamlReader(Source source, int firstLine, List<Diagnostic> diagnostics) {
        this.source = source;
        this.firstLine = firstLine;
        this.diagnostics = diagnostics;
    }

    /** The value, or nothing when the YAML is empty. */
    Optional<Value> read(String yaml) {
        try {
            return compose(yaml).map(node -> value(node, 0));
        } catch (YamlEngineException e) {
            diagnostics.add(syntaxError(e));
        } catch (StackOverflowError e) {
            diagnostics.add(tooDeep(source.span(source.lineStart(firstLine), source.lineStart(firstLine))));
        }
        return Optional.of(readKeyByKey(yaml));
    }

    private static Optional<Node> compose(String yaml) {
        return new Compose(SETTINGS).composeString(yaml);
    }

    private Value value(Node node, int depth) {
        Span span = span(node);
        if (depth > MAX_DEPTH || ++values > MAX_VALUES) {
            if (diagnostics.stream().noneMatch(d -> d.rule().equals(Mistake.YAML_TOO_DEEP.id()))) {
                diagnostics.add(tooDeep(span));
            }
            return new Nothing(span);
        }
        if (node instanceof MappingNode map) {
            Table table = table(map, span, depth);
            boolean isNone = table.entries().isEmpty() && !map.getValue().isEmpty();
            return isNone ? new Nothing(span) : table;
        }
        if (node instanceof SequenceNode list) {
            return new Items(
                    list.getValue().stream().map(item -> value(item, depth + 1)).toList(), span);
        }
        ScalarNode scalar = (ScalarNode) node;
        boolean isPlain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
        return isPlain && scalar.getTag().equals(Tag.NULL)
                ? new Nothing(span)
                : new Text(scalar.getValue(), span, isPlain);
    }

    private Table table(MappingNode map, Span span, int depth) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Entry> seen = new HashMap<>();
        for (NodeTuple tuple : map.getValue()) {
            Span keySpan = span(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                diagnostics.add(Mistake.YAML_SYNTAX.at(
                        keySpan, "a key is text, not a list or a map", "put what is meant as text in quotes"));
                continue;
            }
            Entry entry = new Entry(key.getValue(), keySpan, value(tuple.getValueNode(), depth + 1));
            @Nullable Entry first = seen.putIfAbsent(entry.key().toLowerCase(Locale.ROOT), entry);
            if (first == null) {
                entries.add(entry);
            } else {
                String message = "'" + entry.key() + "' is set twice, here and in line "
                        + first.keySpan().line();
                diagnostics.add(Mistake.DUPLICATE_KEY.at(keySpan, message));
            }
        }
        return new Table(entries, span);
    }

    /** Reads each top-level key by itself. */
    private Table readKeyByKey(String yaml) {
        List<Entry> entries = new ArrayList<>();
        String[] lines = yaml.split("\n", -1);
        int next;
        for (int at = 0; at < lines.length; at = next) {
            next = at + 1;
            while (next < lines.length && !startsKey(lines[next])) {
                next++;
            }
            if (startsKey(lines[at])) {
                entries.add(keyByItself(String.join("\n", List.of(lines).subList(at, next)), lines[at], at));
            }
        }
        int start = source.lineStart(firstLine);
        return new Table(entries, source.span(start, start + yaml.length()));
    }

    private Entry keyByItself(String chunk, String line, int lineIndex) {
        YamlReader alone = new YamlReader(source, firstLine + lineIndex, new ArrayList<>());
        try {
            Optional<Value> read = compose(chunk).map(node -> alone.value(node, 0));
            if (read.isPresent()
                    && read.get() instanceof Table table
                    && table.entries().size() == 1) {
                return table.entries().get(0);
            }
        } catch (YamlEngineException | StackOverflowError e) {
            // Reported already, by the reading of the whole.
        }
        int colon = line.indexOf(':');
        int start = source.lineStart(firstLine + lineIndex);
        Span keySpan = source.span(start, start + colon);
        return new Entry(line.substring(0, colon).strip(), keySpan, textAfter(colon, line, start));
    }

    /** The value of a key that is still not YAML: the text after its colon, unless it began as something else. */
    private Value textAfter(int colon, String line, int lineStart) {
        String text = line.substring(colon + 1).strip();
        int start = text.isEmpty() ? lineStart + line.length() : lineStart + line.indexOf(text, colon + 1);
        Span span = source.span(start, start + text.length());
        boolean isText = !text.isEmpty() && Character.isLetterOrDigit(text.codePointAt(0));
        return isText ? new Text(text, span, false) : new Nothing(span);
    }

    private static boolean startsKey(String line) {
        return !line.isEmpty() && Character.isLetter(line.charAt(0)) && line.indexOf(':') > 0;
    }

    private static Diagnostic tooDeep(Span span) {
        return Mistake.YAML_TOO_DEEP.at(
                span, "nested deeper than " + MAX_DEPTH + " levels, or more than " + MAX_VALUES + " values");
    }

    private Span span(Node node) {
        Mark start = node.getStartMark().orElseThrow();
        Mark end = node.getEndMark().orElse(start);
        int from = offset(start);
        int to = Math.max(from, offset(end));
        String text = source.text().substring(from, to).stripTrailing();
        return source.span(from, from + text.length());
    }

    private Span span(Mark mark) {
        int offset = offset(mark);
        return source.span(offset, offset);
    }

    /** The parser counts code points; spans count UTF-16 units. */
    private int offset(Mark mark) {
        int lineStart = source.lineStart(firstLine + mark.getLine());
        return source.text().offsetByCodePoints(lineStart, mark.getColumn());
    }

    /** Says what is wrong in an author's words. */
    private Diagnostic syntaxError(YamlEngineException e) {
        Optional<Mark> mark =
                e instanceof MarkedYamlEngineException marked ? marked.getProblemMark() : Optional.empty();
        int start = source.lineStart(firstLine);
        Span span = mark.map(this::span).orElseGet(() -> source.span(start, start));
        String problem = e instanceof MarkedYamlEngineException marked
                ? String.valueOf(marked.getProblem())
                : String.valueOf(e.getMessage());
        if (problem.startsWith("mapping values are not allowed")) {
            return Mistake.YAML_SYNTAX.at(
                    span, "a second ': ' in one line", "put the value in quotes, as in title: \"A: B\"");
        }
        if (mark.isPresent() && problem.contains("cannot start any token")) {
            return wrongBeginning(mark.get(), span);
        }
        if (problem.startsWith("but found another document")) {
            return Mistake.YAML_SYNTAX.at(span, "a second document begins here; a file is one");
        }
        return Mistake.YAML_SYNTAX.at(
                span, "this is not YAML: " + problem.lines().findFirst().orElse(""));
    }

    private Diagnostic wrongBeginning(Mark place, Span span) {
        char c = source.text().charAt(offset(place));
        return c == '\t'
                ? Mistake.YAML_SYNTAX.at(span, "a tab; YAML is indented with blanks")
                : Mistake.YAML_SYNTAX.at(span, "a value does not begin with '" + c + "'", "put it in quotes");
    }
}
