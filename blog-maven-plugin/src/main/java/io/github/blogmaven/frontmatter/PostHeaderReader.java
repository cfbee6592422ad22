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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the header of a post or standing page, in our words and those of other tools. */
final class PostHeaderReader {
    private static final Pattern WHOLE = Pattern.compile("(?i)https?://");
    private static final List<String> IMAGE_PATHS = List.of("path", "src", "url", "image", "file", "teaser");

    /** What other tools call a text that readers should not see. */
    private static final Set<String> HIDDEN = Set.of(
            "private",
            "hidden",
            "unlisted",
            "unpublished",
            "pending",
            "future",
            "scheduled",
            "drafts",
            "drafted",
            "wip",
            "in-progress",
            "in progress",
            "skip",
            "trash",
            "deleted",
            "inactive",
            "disabled");

    private final Fields fields;
    private final DateReader dates;
    private final List<Diagnostic> diagnostics;

    PostHeaderReader(Table table, Vocabulary vocabulary, DateReader dates, List<Diagnostic> diagnostics) {
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
                        draft(), fields.flag("unlisted"), fields.text("basis"), fields.text("follows"), verifiedWith()),
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
                nested.isPresent() ? nested.get().date("created", dates) : fields.date(dateKey(), dates),
                nested.flatMap(in -> in.date("updated", dates)).or(() -> fields.date("updated", dates)),
                fields.date("reviewed", dates),
                fields.period("review-after"),
                changes());
    }

    /** Some tools call the date {@code published}, which for others says whether a text is. */
    private String dateKey() {
        return !fields.has("date") && isDate("published") ? "published" : "date";
    }

    /** {@code draft}, or what Jekyll and JBake say: {@code published: false}, {@code status: draft}. */
    private Optional<Located<Boolean>> draft() {
        Optional<Located<String>> status = fields.text("status");
        status.filter(word -> HIDDEN.contains(word.value().strip().toLowerCase(Locale.ROOT)))
                .ifPresent(word -> fields.wrong(
                        word.span(),
                        "'status: " + word.value().strip() + "' hides nothing here; readers see the text",
                        "write 'draft: true', or 'unlisted: true' to keep it out of lists, feeds and the search"));
        if (fields.value("draft").isPresent()) {
            return fields.flag("draft");
        }
        if (fields.value("published").isPresent() && !isDate("published")) {
            return fields.flag("published").map(published -> published.map(yes -> !yes));
        }
        return status.map(word -> word.map(name -> name.strip().equalsIgnoreCase("draft")));
    }

    /** What others call {@code link} or {@code url} may be the page that a post is about. */
    private Optional<Located<String>> permalink() {
        Optional<Located<String>> written = fields.text("permalink");
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

    private boolean isDate(String key) {
        return fields.value(key).orElse(null) instanceof Text text
                && !text.text().isEmpty()
                && Character.isDigit(text.text().charAt(0));
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
