package io.github.blogmaven.settings;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.diagnostic.Severity;
import io.github.blogmaven.frontmatter.Fields;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.Value;
import io.github.blogmaven.frontmatter.Value.Entry;
import io.github.blogmaven.frontmatter.Value.Items;
import io.github.blogmaven.frontmatter.Value.Table;
import io.github.blogmaven.frontmatter.Value.Text;
import io.github.blogmaven.settings.BlogSettings.Checks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the part {@code check} of {@code blog.yml}. */
final class ChecksReader {
    private static final Map<String, Optional<Severity>> SEVERITIES = Map.of(
            "error", Optional.of(Severity.ERROR),
            "warning", Optional.of(Severity.WARNING),
            "off", Optional.empty());

    private final Optional<Fields> check;
    private final List<Language> languages;
    private final List<Diagnostic> diagnostics;

    ChecksReader(Fields blog, List<Language> languages, List<Diagnostic> diagnostics) {
        this.check = blog.table("check").map(table -> new Fields(table, SettingsVocabulary.CHECK, diagnostics));
        this.languages = languages;
        this.diagnostics = diagnostics;
    }

    Checks read() {
        return new Checks(
                check.map(this::severities).orElse(Map.of()),
                check.map(this::sections).orElse(Map.of()),
                check.flatMap(in -> in.period("review-after")).map(Located::value),
                check.flatMap(in -> in.choice("basis", Map.of("required", true, "optional", false)))
                        .map(Located::value)
                        .orElse(false));
    }

    private Map<String, Located<Optional<Severity>>> severities(Fields in) {
        Map<String, Located<Optional<Severity>>> severities = new LinkedHashMap<>();
        in.textsByKey("rules").forEach((rule, word) -> {
            Optional<Severity> severity = SEVERITIES.get(word.value());
            if (severity == null) {
                in.notOneOf(rule.value(), word, SEVERITIES.keySet());
            } else {
                severities.put(rule.value(), rule.map(any -> severity));
            }
        });
        return severities;
    }

    /** A list of headings for every language, or a list for each. */
    private Map<Language, List<String>> sections(Fields in) {
        Map<Language, List<String>> sections = new LinkedHashMap<>();
        Optional<Value> written = in.value("sections");
        if (written.orElse(null) instanceof Table table) {
            table.entries()
                    .forEach(entry ->
                            language(entry).ifPresent(language -> sections.put(language, headings(in, entry.value()))));
        } else if (written.isPresent()) {
            List<String> headings = headings(in, written.get());
            languages.forEach(language -> sections.put(language, headings));
        }
        return sections;
    }

    private Optional<Language> language(Entry entry) {
        List<String> tags = languages.stream().map(Language::tag).toList();
        if (!tags.contains(entry.key())) {
            String message = "'" + entry.key() + "' is not a language of this blog; it has " + String.join(", ", tags);
            diagnostics.add(Mistake.UNKNOWN_LANGUAGE.at(
                    entry.keySpan(), message, NearMiss.hint(entry.key(), tags).orElse(null)));
            return Optional.empty();
        }
        return Language.parse(entry.key());
    }

    private static List<String> headings(Fields in, Value value) {
        List<Value> items = value instanceof Items list ? list.values() : List.of(value);
        return items.stream()
                .flatMap(item -> item instanceof Text text
                        ? Optional.of(text.text().strip()).stream()
                        : in
                                .<String>wrong(item.span(), "a section is the text of a heading, not " + item.kind())
                                .stream())
                .toList();
    }
}
