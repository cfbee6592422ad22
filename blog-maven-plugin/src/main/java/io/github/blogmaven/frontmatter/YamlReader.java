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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
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

    /** What is empty, or begins as a list, a map or a block; text in brackets may follow a list that is none. */
    private static final Pattern NO_TEXT = Pattern.compile("|[|>&].*|\\[[^\\]]*]?|\\{[^}]*}?|[\"'].*");

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
        Diagnostic wrong;
        try {
            return compose(yaml).map(node -> value(node, 0));
        } catch (YamlEngineException e) {
            wrong = YamlSlip.of(new YamlLines(source, firstLine, yaml), e);
        } catch (StackOverflowError e) {
            wrong = tooDeep(source.span(source.lineStart(firstLine), source.lineStart(firstLine)));
        }
        diagnostics.add(wrong);
        return Optional.of(readKeyByKey(yaml, wrong.span().line() - 1 - firstLine));
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
                    list.getValue().stream().map(item -> item(item, depth + 1)).toList(), span);
        }
        ScalarNode scalar = (ScalarNode) node;
        boolean isPlain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
        Optional<Diagnostic> list =
                isPlain && scalar.getValue().startsWith("-") ? ListSlip.inPlaceOfList(source, span) : Optional.empty();
        if (list.isPresent()) {
            diagnostics.add(list.get());
            return new Nothing(span);
        }
        return isPlain && scalar.getTag().equals(Tag.NULL)
                ? new Nothing(span)
                : new Text(scalar.getValue(), span, isPlain);
    }

    private Value item(Node node, int depth) {
        Value item = value(node, depth);
        if (item instanceof Text text
                && text.isPlain()
                && text.span().endLine() > text.span().line()) {
            ListSlip.inItem(source, text.span()).ifPresent(diagnostics::add);
        }
        return item;
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
            reportColour(entry);
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

    /** Files in YAML are ours; headers may have keys of other tools, which nobody misses. */
    private void reportColour(Entry entry) {
        if (entry.value() instanceof Nothing && firstLine == 0) {
            int line = entry.keySpan().line() - 1;
            String text = source.text()
                    .substring(source.lineStart(line))
                    .lines()
                    .findFirst()
                    .orElse("");
            ColourSlip.in(new YamlLines(source, line, text), 0).ifPresent(diagnostics::add);
        }
    }

    /** Reads each top-level key by itself; what is wrong with another than the one that is told already is told too. */
    private Table readKeyByKey(String yaml, int toldLine) {
        List<Entry> entries = new ArrayList<>();
        String[] lines = yaml.split("\n", -1);
        boolean hasConflict = YamlSlip.hasConflict(yaml);
        int next;
        for (int at = 0; at < lines.length; at = next) {
            next = at + 1;
            while (next < lines.length && !startsKey(lines[next])) {
                next++;
            }
            if (startsKey(lines[at])) {
                boolean isTold = hasConflict || (toldLine >= at && toldLine < next);
                String chunk = String.join("\n", List.of(lines).subList(at, next));
                entries.add(keyByItself(new YamlLines(source, firstLine + at, chunk), isTold));
            }
        }
        int start = source.lineStart(firstLine);
        return new Table(entries, source.span(start, start + yaml.length()));
    }

    private Entry keyByItself(YamlLines lines, boolean isTold) {
        List<Diagnostic> own = new ArrayList<>();
        YamlReader alone = new YamlReader(source, lines.number(0) - 1, own);
        Optional<Diagnostic> slip = Optional.empty();
        try {
            Optional<Value> read = compose(lines.text()).map(node -> alone.value(node, 0));
            if (read.orElse(null) instanceof Table table && table.entries().size() == 1) {
                diagnostics.addAll(own);
                return table.entries().get(0);
            }
            slip = Optional.of(KeylessLine.first(lines));
        } catch (YamlEngineException e) {
            slip = Optional.of(YamlSlip.of(lines, e));
        } catch (StackOverflowError e) {
            // Told already, by the reading of the whole.
        }
        slip.filter(one -> !isTold).ifPresent(diagnostics::add);
        String line = lines.text(0);
        int colon = line.indexOf(':');
        return new Entry(line.substring(0, colon).strip(), lines.span(0, 0, colon), textAfter(colon, lines));
    }

    /** The value of a key that is still not YAML: the text after its colon, unless it began as something else. */
    private static Value textAfter(int colon, YamlLines lines) {
        String text = lines.text(0).substring(colon + 1).strip();
        int start = text.isEmpty() ? lines.text(0).length() : lines.text(0).indexOf(text, colon + 1);
        Span span = lines.span(0, start, start + text.length());
        return NO_TEXT.matcher(text).matches() ? new Nothing(span) : new Text(text, span, false);
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

    /** The parser counts code points; spans count UTF-16 units. */
    private int offset(Mark mark) {
        int lineStart = source.lineStart(firstLine + mark.getLine());
        return source.text().offsetByCodePoints(lineStart, mark.getColumn());
    }
}
