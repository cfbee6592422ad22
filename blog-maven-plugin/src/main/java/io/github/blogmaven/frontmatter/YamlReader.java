package io.github.blogmaven.frontmatter;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.BoundedYamlParser.TooDeep;
import io.github.blogmaven.frontmatter.Value.Entry;
import io.github.blogmaven.frontmatter.Value.Items;
import io.github.blogmaven.frontmatter.Value.Nothing;
import io.github.blogmaven.frontmatter.Value.Table;
import io.github.blogmaven.frontmatter.Value.Text;
import io.github.blogmaven.source.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads a stretch of a source as YAML 1.2.
 *
 * <p>A stretch that is not YAML is reported at the first place that is wrong, and read once more key by key, so that
 * one bad line loses that line only.
 */
final class YamlReader {
    /** How many letters of a text count as one value: aliases can repeat long texts as well. */
    private static final int LETTERS_OF_VALUE = 200;

    /** How many keys of what is not YAML as a whole are read by themselves. */
    private static final int MAX_KEYS_ALONE = 5_000;

    /** What is empty, or begins as a list, a map or a block; text in brackets may follow a list that is none. */
    private static final Pattern NO_TEXT = Pattern.compile("|[|>&].*|\\[[^\\]]*]?|\\{[^}]*}?|[\"'].*");

    private final Source source;
    private final int firstLine;
    private final List<Diagnostic> diagnostics;

    /** The maps and lists that are being read, from the outermost on. */
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Those that contain themselves and are reported. */
    private final Set<Node> cycles = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Where an offset was asked for last; the next is mostly near, and lines may be long. */
    private int lastLine;

    private int lastColumn;
    private int lastOffset;
    private int values;
    private boolean isTooDeep;

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
            return BoundedYamlParser.compose(yaml).map(node -> value(node, 0));
        } catch (TooDeep e) {
            isTooDeep = true;
            wrong = tooDeep(e);
        } catch (YamlEngineException e) {
            wrong = YamlSlip.of(new YamlLines(source, firstLine, yaml), e);
        }
        diagnostics.add(wrong);
        return Optional.of(readKeyByKey(yaml, wrong.span().line() - 1 - firstLine));
    }

    private Value value(Node node, int depth) {
        if (isTooDeep) {
            return new Nothing(span(node));
        }
        if (depth > BoundedYamlParser.MAX_DEPTH || ++values > BoundedYamlParser.MAX_VALUES) {
            isTooDeep = true;
            diagnostics.add(tooDeep(span(node)));
            return new Nothing(span(node));
        }
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        }
        if (!open.add(node)) {
            reportCycle(node);
            return new Nothing(span(node));
        }
        Value value = node instanceof MappingNode map ? map(map, depth) : items((SequenceNode) node, depth);
        open.remove(node);
        return value;
    }

    private void reportCycle(Node node) {
        if (cycles.add(node)) {
            diagnostics.add(Mistake.YAML_SYNTAX.at(
                    firstLineOf(node), "an alias ('*') in this makes it contain itself", "write out what is meant"));
        }
    }

    private Value map(MappingNode map, int depth) {
        Table table = table(map, depth);
        boolean isNone = table.entries().isEmpty() && !map.getValue().isEmpty();
        return isNone ? new Nothing(table.span()) : table;
    }

    private Items items(SequenceNode list, int depth) {
        List<Value> items = new ArrayList<>();
        for (Node node : list.getValue()) {
            if (isTooDeep) {
                break;
            }
            items.add(item(node, depth + 1));
        }
        return new Items(items, span(list));
    }

    private Value scalar(ScalarNode scalar) {
        Span span = span(scalar);
        values += scalar.getValue().length() / LETTERS_OF_VALUE;
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

    private Table table(MappingNode map, int depth) {
        YamlMerge entries = new YamlMerge(diagnostics);
        for (NodeTuple tuple : map.getValue()) {
            Span keySpan = span(tuple.getKeyNode());
            if (isTooDeep) {
                break;
            }
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                diagnostics.add(Mistake.YAML_SYNTAX.at(
                        keySpan, "a key is text, not a list or a map", "put what is meant as text in quotes"));
                continue;
            }
            Value value = value(tuple.getValueNode(), depth + 1);
            if (key.getScalarStyle() == ScalarStyle.PLAIN && key.getValue().equals(YamlMerge.KEY)) {
                entries.merge(keySpan, value);
                continue;
            }
            Entry entry = new Entry(key.getValue(), keySpan, value);
            reportColour(entry);
            entries.add(entry);
        }
        return new Table(entries.entries(), span(map));
    }

    /** Files in YAML are ours; headers may have keys of other tools, which nobody misses. */
    private void reportColour(Entry entry) {
        if (entry.value() instanceof Nothing && firstLine == 0) {
            int line = entry.keySpan().line() - 1;
            int start = source.lineStart(line);
            int end = source.text().indexOf('\n', start);
            String text = source.text().substring(start, end < 0 ? source.text().length() : end);
            ColourSlip.in(new YamlLines(source, line, text), 0).ifPresent(diagnostics::add);
        }
    }

    /** Reads each top-level key by itself; what is wrong with another than the one that is told already is told too. */
    private Table readKeyByKey(String yaml, int toldLine) {
        List<Entry> entries = new ArrayList<>();
        String[] lines = yaml.split("\n", -1);
        boolean hasConflict = YamlSlip.hasConflict(yaml);
        int next;
        for (int at = 0; at < lines.length && entries.size() < MAX_KEYS_ALONE; at = next) {
            next = at + 1;
            while (next < lines.length && !startsKey(lines[next])) {
                next++;
            }
            if (startsKey(lines[at])) {
                boolean isTold = hasConflict || (toldLine >= at && toldLine < next);
                String chunk = String.join("\n", Arrays.asList(lines).subList(at, next));
                entries.add(keyByItself(new YamlLines(source, firstLine + at, chunk), isTold));
            }
        }
        int start = source.lineStart(firstLine);
        return new Table(entries, source.span(start, start + yaml.length()));
    }

    private Entry keyByItself(YamlLines lines, boolean isTold) {
        List<Diagnostic> own = new ArrayList<>();
        YamlReader alone = new YamlReader(source, lines.number(0) - 1, own);
        alone.values = values;
        Optional<Diagnostic> slip = Optional.empty();
        try {
            Optional<Value> read = BoundedYamlParser.compose(lines.text()).map(node -> alone.value(node, 0));
            values = alone.values;
            if (read.orElse(null) instanceof Table table && table.entries().size() == 1) {
                diagnostics.addAll(own);
                return table.entries().get(0);
            }
            slip = Optional.of(KeylessLine.first(lines));
        } catch (TooDeep e) {
            slip = Optional.of(alone.tooDeep(e));
        } catch (YamlEngineException e) {
            slip = Optional.of(YamlSlip.of(lines, e));
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

    private Diagnostic tooDeep(TooDeep e) {
        int at = e.mark().map(this::offset).orElse(source.lineStart(firstLine));
        return tooDeep(source.span(at, at));
    }

    private static Diagnostic tooDeep(Span span) {
        return Mistake.YAML_TOO_DEEP.at(
                span,
                "nested deeper than " + BoundedYamlParser.MAX_DEPTH + " levels, or more than "
                        + BoundedYamlParser.MAX_VALUES + " values");
    }

    private Span span(Node node) {
        Mark start = node.getStartMark().orElseThrow();
        Mark end = node.getEndMark().orElse(start);
        int from = offset(start);
        int to = Math.max(from, offset(end));
        while (to > from && Character.isWhitespace(source.text().charAt(to - 1))) {
            to--;
        }
        return source.span(from, to);
    }

    private Span firstLineOf(Node node) {
        int from = offset(node.getStartMark().orElseThrow());
        int to = source.text().indexOf('\n', from);
        return source.span(from, to < 0 ? source.text().length() : to);
    }

    /** The parser counts code points; spans count UTF-16 units. */
    private int offset(Mark mark) {
        int line = firstLine + mark.getLine();
        if (line != lastLine || lastOffset == 0) {
            lastLine = line;
            lastColumn = 0;
            lastOffset = source.lineStart(line);
        }
        lastOffset = source.text().offsetByCodePoints(lastOffset, mark.getColumn() - lastColumn);
        lastColumn = mark.getColumn();
        return lastOffset;
    }
}
