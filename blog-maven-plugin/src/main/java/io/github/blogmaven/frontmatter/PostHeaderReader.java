package io.github.blogmaven.frontmatter;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.PostHeader.Change;
import io.github.blogmaven.frontmatter.Value.Entry;
import io.github.blogmaven.frontmatter.Value.Items;
import io.github.blogmaven.frontmatter.Value.Table;
import io.github.blogmaven.frontmatter.Value.Text;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the header of a post or standing page, in our words and those of other tools. */
final class PostHeaderReader {
    private static final Pattern WHOLE = Pattern.compile("(?i)https?://");
    private static final List<String> IMAGE_PATHS = List.of("path", "src", "url", "image", "file", "teaser");

    /** Keys of other tools that say when readers may see a text, which may be later than its date. */
    private static final List<String> RELEASES = List.of("publishdate", "pubdate");

    private final Table table;
    private final Fields fields;
    private final DateReader dates;
    private final List<Diagnostic> diagnostics;

    PostHeaderReader(Table table, Vocabulary vocabulary, DateReader dates, List<Diagnostic> diagnostics) {
        this.table = table;
        this.fields = new Fields(table, vocabulary, diagnostics);
        this.dates = dates;
        this.diagnostics = diagnostics;
    }

    PostHeader read() {
        return new PostHeader(
                new PostHeader.Wording(fields.text("title"), fields.text("description")),
                times(),
                new PostHeader.Address(
                        fields.text("slug"), permalink(), fields.texts("aliases"), fields.webAddress("canonical")),
                new PostHeader.Place(
                        fields.texts("series").stream().findFirst(),
                        fields.number("part"),
                        fields.texts("topics"),
                        tags()),
                new PostHeader.Relations(
                        references("requires"),
                        fields.texts("introduces"),
                        fields.texts("revisits"),
                        fields.text("replaced-by")),
                new PostHeader.Standing(
                        new DraftFlag(fields).read(),
                        fields.flag("unlisted"),
                        fields.text("basis"),
                        fields.text("follows"),
                        verifiedWith()),
                authors(),
                image(),
                fields.flag("toc"),
                fields.table("params"),
                fields.emptyKeys());
    }

    /** Material's {@code date: {created, updated}} is read as two dates. */
    private PostHeader.Times times() {
        Optional<Table> both =
                fields.value("date").filter(Table.class::isInstance).map(Table.class::cast);
        Optional<Fields> nested = both.map(table -> new Fields(table, Vocabularies.DATES, diagnostics));
        return new PostHeader.Times(
                nested.isPresent() ? nested.get().date("created", dates) : date(),
                nested.flatMap(in -> in.date("updated", dates)).or(() -> fields.date("updated", dates)),
                fields.date("reviewed", dates),
                fields.period("review-after"),
                changes());
    }

    /** When readers may see the text: its date, or the day of release that Hugo and others know beside it, if that is later. */
    private Optional<Located<LocalDateTime>> date() {
        Optional<Located<LocalDateTime>> date = fields.date("date", dates);
        Stream<Located<LocalDateTime>> releases = table.entry("date").isEmpty()
                ? Stream.empty()
                : RELEASES.stream().flatMap(key -> release(key).stream());
        Optional<Located<LocalDateTime>> published =
                fields.isDate("published") ? fields.date("published", dates) : Optional.empty();
        return Stream.of(date.stream(), releases, published.stream())
                .flatMap(days -> days)
                .max(Comparator.comparing(Located::value));
    }

    private Optional<Located<LocalDateTime>> release(String key) {
        return table.entry(key)
                .map(Entry::value)
                .filter(value -> value instanceof Text text && !text.text().isBlank())
                .map(Text.class::cast)
                .flatMap(text -> dates.read(new Located<>(text.text(), text.span()), diagnostics));
    }

    /** What others call {@code link} or {@code url} may be the page that a post is about. */
    private Optional<Located<String>> permalink() {
        Optional<Located<String>> written = fields.text("permalink");
        if (written.filter(path -> path.value().equalsIgnoreCase("false")).isPresent()) {
            return fields.wrong(
                    fields.spanOf("permalink"),
                    "'" + fields.written("permalink") + ": false' does nothing here; the " + fields.noun()
                            + " is published",
                    "write 'draft: true'");
        }
        boolean isWhole =
                written.filter(path -> WHOLE.matcher(path.value()).lookingAt()).isPresent();
        return isWhole && fields.isTheirs("permalink") ? fields.meaningless("permalink", "a whole address") : written;
    }

    /** A path, or the map with one that Chirpy and PaperMod have. */
    private Optional<Located<String>> image() {
        if (!(fields.value("image").orElse(null) instanceof Table map)) {
            return fields.text("image");
        }
        for (String key : IMAGE_PATHS) {
            if (map.entry(key).map(Entry::value).orElse(null) instanceof Text path
                    && !path.text().isBlank()) {
                return Optional.of(new Located<>(path.text(), path.span()));
            }
        }
        return fields.text("image");
    }

    /** Tags and what other tools call categories, Zola's {@code [taxonomies]} among them; each once. */
    private List<Located<String>> tags() {
        Stream<Located<String>> taxonomies = fields.table("taxonomies").stream()
                .map(table -> new Fields(table, Vocabularies.TAXONOMIES, diagnostics))
                .flatMap(table -> Stream.concat(table.words("tags").stream(), table.words("categories").stream()));
        List<Located<String>> tags = new ArrayList<>();
        Stream.of(fields.words("tags").stream(), fields.words("categories").stream(), taxonomies)
                .flatMap(words -> words)
                .filter(tag -> !tag.value().isEmpty())
                .filter(tag -> tags.stream().noneMatch(other -> other.value().equals(tag.value())))
                .forEach(tags::add);
        return tags;
    }

    /** References written as text ({@code series:linux}) or as a map of one key ({@code series: linux}). */
    private List<Located<String>> references(String key) {
        return fields.value(key)
                .map(value -> References.read(key, value, fields))
                .orElse(List.of());
    }

    private List<Located<String>> authors() {
        Optional<Value> written = fields.value("authors").or(() -> fields.value("author"));
        if (written.isEmpty()) {
            return List.of();
        }
        List<Value> items = written.get() instanceof Items list ? list.values() : List.of(written.get());
        List<Located<String>> authors = new ArrayList<>();
        for (Value item : items) {
            Value name = item instanceof Table map
                    ? map.entry("name").map(Entry::value).orElse(item)
                    : item;
            if (name instanceof Text text) {
                authors.add(new Located<>(text.text().strip(), text.span()));
            } else {
                fields.wrong(item.span(), "an author is a name, not " + item.kind());
            }
        }
        return authors;
    }

    /** A list of texts, or a map of names and versions. */
    private List<Located<String>> verifiedWith() {
        if (fields.value("verified-with").orElse(null) instanceof Table) {
            return fields.textsByKey("verified-with").entrySet().stream()
                    .map(entry -> entry.getValue().map(version -> entry.getKey().value() + " " + version))
                    .toList();
        }
        return fields.texts("verified-with");
    }

    /** A list of {@code {date, note}}, or a map from date to note. */
    private List<Change> changes() {
        Optional<Value> written = fields.value("changes");
        if (written.orElse(null) instanceof Table map) {
            return map.entries().stream()
                    .flatMap(entry -> change(new Located<>(entry.key(), entry.keySpan()), entry.value()).stream())
                    .toList();
        }
        return fields.tables("changes", table -> {
            Fields note = new Fields(table, Vocabularies.CHANGE, diagnostics);
            Optional<Located<LocalDateTime>> date = note.date("date", dates);
            Optional<Located<String>> text = note.text("note");
            if (!note.has("date") || !note.has("note")) {
                return fields.wrong(table.span(), "a change has a 'date' and a 'note'");
            }
            return date.flatMap(day -> text.map(what -> new Change(day.value(), what.value())));
        });
    }

    private Optional<Change> change(Located<String> date, Value note) {
        Span span = note.span();
        if (!(note instanceof Text text)) {
            return fields.wrong(span, "the note of a change is text, not " + note.kind());
        }
        return dates.read(date, diagnostics).map(day -> new Change(day.value(), text.text()));
    }
}
