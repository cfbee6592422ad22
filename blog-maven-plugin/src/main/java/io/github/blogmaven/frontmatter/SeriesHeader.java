package io.github.blogmaven.frontmatter;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.frontmatter.Value.Entry;
import io.github.blogmaven.frontmatter.Value.Items;
import io.github.blogmaven.frontmatter.Value.Table;
import io.github.blogmaven.frontmatter.Value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the header of a series says, each value with its place.
 *
 * @param partTitle how parts are called inside the series, such as {@code Lab}
 * @param parts the order of the series; empty when the posts order themselves
 */
public record SeriesHeader(
        Optional<Located<String>> title,
        Optional<Located<String>> description,
        Optional<Located<Level>> level,
        Optional<Located<String>> audience,
        List<Located<String>> outcomes,
        List<Located<String>> requires,
        List<Located<String>> topics,
        Optional<Located<Status>> status,
        Optional<Located<String>> partTitle,
        List<Located<WrittenPart>> parts) {
    public SeriesHeader {
        outcomes = List.copyOf(outcomes);
        requires = List.copyOf(requires);
        topics = List.copyOf(topics);
        parts = List.copyOf(parts);
    }

    /** How much a reader should know already. */
    public enum Level {
        BEGINNER,
        INTERMEDIATE,
        ADVANCED
    }

    /** How far the series has come. */
    public enum Status {
        PLANNED,
        ONGOING,
        COMPLETE
    }

    /**
     * One line of {@code parts}.
     *
     * @param name the id of a post, or the title of a part that is not written yet
     * @param isPlanned whether it was marked as a title ({@code title: …})
     */
    public record WrittenPart(String name, boolean isPlanned) {
        private static final Pattern LIKE_AN_ID = Pattern.compile("[a-z0-9][a-z0-9._-]*");

        /** Whether it reads like the id of a post rather than like a title. */
        public boolean isLikeAnId() {
            return !isPlanned && LIKE_AN_ID.matcher(name).matches();
        }
    }

    /** A series that has no file. */
    public static SeriesHeader none() {
        return new SeriesHeader(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** Reads the header of a series. */
    public static SeriesHeader of(Table table, List<Diagnostic> diagnostics) {
        Fields fields = new Fields(table, Vocabularies.SERIES, diagnostics);
        return new SeriesHeader(
                fields.text("title"),
                fields.text("description"),
                fields.choice("level", words(Level.values())),
                fields.text("audience"),
                fields.texts("outcomes"),
                fields.value("requires")
                        .map(value -> References.read("requires", value, fields))
                        .orElse(List.of()),
                fields.texts("topics"),
                fields.choice("status", words(Status.values())),
                fields.text("part-title"),
                parts(fields));
    }

    /** The header of a translated series with what it does not say taken from the original; its title is its own. */
    public SeriesHeader inherit(SeriesHeader original) {
        return new SeriesHeader(
                title,
                description,
                level.or(original::level),
                audience.or(original::audience),
                outcomes.isEmpty() ? original.outcomes : outcomes,
                requires.isEmpty() ? original.requires : requires,
                topics.isEmpty() ? original.topics : topics,
                status.or(original::status),
                partTitle.or(original::partTitle),
                parts.isEmpty() ? original.parts : parts);
    }

    private static <E extends Enum<E>> Map<String, E> words(E[] values) {
        return Stream.of(values)
                .collect(Collectors.toMap(value -> value.name().toLowerCase(Locale.ROOT), Function.identity()));
    }

    private static List<Located<WrittenPart>> parts(Fields fields) {
        Optional<Value> written = fields.value("parts");
        if (written.isEmpty()) {
            return List.of();
        }
        List<Value> items = written.get() instanceof Items list ? list.values() : List.of(written.get());
        List<Located<WrittenPart>> parts = new ArrayList<>();
        for (Value item : items) {
            if (item instanceof Text text) {
                parts.add(new Located<>(new WrittenPart(text.text().strip(), false), text.span()));
            } else if (item instanceof Table map && titleOf(map).isPresent()) {
                Text title = titleOf(map).get();
                parts.add(new Located<>(new WrittenPart(title.text().strip(), true), title.span()));
            } else {
                fields.wrong(
                        item.span(), "a part is the id of a post, or the title of a planned one, not " + item.kind());
            }
        }
        return parts;
    }

    private static Optional<Text> titleOf(Table map) {
        return map.entry("title")
                .map(Entry::value)
                .filter(value -> map.entries().size() == 1 && value instanceof Text)
                .map(Text.class::cast);
    }
}
