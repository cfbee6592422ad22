package io.github.blogmaven.frontmatter;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.ScannerException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Stops the YAML library at the first event that is nested too deep or one too many, before it builds anything from it.
 *
 * <p>The library never sees a merge key ({@code <<}): it would follow a map that merges itself for ever. {@link YamlReader}
 * merges instead.
 */
final class BoundedYamlParser implements Parser {
    /** How deep maps and lists may nest, and how many values one file may have once its aliases are followed. */
    static final int MAX_DEPTH = 50;

    static final int MAX_VALUES = 100_000;

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new CoreSchema() {
                @Override
                public ScalarResolver getScalarResolver() {
                    boolean resolvesMerges = false;
                    return new CoreScalarResolver(resolvesMerges);
                }
            })
            // A key that is a list or a map is reported where it is, rather than by the parser.
            .setAllowNonScalarKeys(true)
            // The reader of files has a limit.
            .setCodePointLimit(Integer.MAX_VALUE)
            .build();

    private final Parser parser;
    private int depth;
    private int values;

    private BoundedYamlParser(Parser parser) {
        this.parser = parser;
    }

    /** Says at which mark a text is nested too deep or has too many values. */
    static final class TooDeep extends YamlEngineException {
        private static final long serialVersionUID = 1;

        private final transient Optional<Mark> mark;

        private TooDeep(Optional<Mark> mark) {
            super("too deep");
            this.mark = mark;
        }

        Optional<Mark> mark() {
            return mark;
        }
    }

    /**
     * The tree of a text, without its merges; nothing when the text is empty.
     *
     * @throws YamlEngineException if the text is not YAML
     */
    static Optional<Node> compose(String yaml) {
        StreamReader reader = new StreamReader(SETTINGS, yaml);
        Parser parser = new BoundedYamlParser(new ParserImpl(SETTINGS, reader));
        try {
            return new Composer(SETTINGS, parser).getSingleNode();
        } catch (IllegalArgumentException e) {
            // The library takes what follows \x, \\u and \U for hexadecimal digits of a code point without a look at
            // them.
            throw new ScannerException("cannot be decoded", reader.getMark());
        }
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    @Override
    public Event next() {
        Event event = parser.next();
        switch (event.getEventId()) {
            case MappingStart, SequenceStart -> depth++;
            case MappingEnd, SequenceEnd -> depth--;
            default -> {}
        }
        // The outermost map is no level of its own; each key is an event as well.
        if (depth > MAX_DEPTH + 1 || ++values > 4 * MAX_VALUES) {
            throw new TooDeep(event.getStartMark());
        }
        return event instanceof ScalarEvent scalar ? withoutMergeTag(scalar) : event;
    }

    /** The tag {@code !!merge} makes a merge key of any text; nobody writes it. */
    private static Event withoutMergeTag(ScalarEvent scalar) {
        boolean isMerge = scalar.getTag().filter(Tag.MERGE.getValue()::equals).isPresent();
        return isMerge
                ? new ScalarEvent(
                        scalar.getAnchor(),
                        Optional.of(Tag.STR.getValue()),
                        scalar.getImplicit(),
                        scalar.getValue(),
                        scalar.getScalarStyle(),
                        scalar.getStartMark(),
                        scalar.getEndMark())
                : scalar;
    }
}
