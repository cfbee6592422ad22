package io.github.blogmaven.settings;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.frontmatter.Fields;
import io.github.blogmaven.frontmatter.Value;
import io.github.blogmaven.frontmatter.Value.Entry;
import io.github.blogmaven.frontmatter.Value.Table;
import io.github.blogmaven.frontmatter.Value.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads texts that are one for all languages, or a map from language to text. */
public final class LocalizedReader {
    private final List<Language> languages;
    private final List<Diagnostic> diagnostics;

    /**
     * @param diagnostics where mistakes are told to
     */
    public LocalizedReader(List<Language> languages, List<Diagnostic> diagnostics) {
        this.languages = languages;
        this.diagnostics = diagnostics;
    }

    /** The text of a key, or nothing when the key is missing or wrong. */
    public Optional<Localized> read(Fields fields, String key) {
        return fields.value(key).flatMap(value -> localized(key, value));
    }

    /** A map whose values are such texts, in the order they were written. */
    Map<String, Localized> readAll(Fields fields, String key) {
        Map<String, Localized> all = new LinkedHashMap<>();
        fields.table(key)
                .ifPresent(table -> table.entries()
                        .forEach(entry ->
                                localized(entry.key(), entry.value()).ifPresent(text -> all.put(entry.key(), text))));
        return all;
    }

    private Optional<Localized> localized(String key, Value value) {
        if (value instanceof Text text) {
            return Optional.of(Localized.of(text.text().strip()));
        }
        if (value instanceof Table table) {
            return Optional.of(byLanguage(table));
        }
        if (!(value instanceof Value.Nothing)) {
            diagnostics.add(Mistake.WRONG_TYPE.at(
                    value.span(),
                    "'" + key + "' is " + value.kind() + "; it must be text, or a text for each language"));
        }
        return Optional.empty();
    }

    private Localized byLanguage(Table table) {
        Map<String, String> texts = new LinkedHashMap<>();
        List<String> tags = languages.stream().map(Language::tag).toList();
        for (Entry entry : table.entries()) {
            if (!tags.contains(entry.key())) {
                String message =
                        "'" + entry.key() + "' is not a language of this blog; it has " + String.join(", ", tags);
                diagnostics.add(Mistake.UNKNOWN_LANGUAGE.at(
                        entry.keySpan(),
                        message,
                        NearMiss.hint(entry.key(), tags).orElse(null)));
            } else if (entry.value() instanceof Text text) {
                texts.put(entry.key(), text.text().strip());
            } else {
                diagnostics.add(Mistake.WRONG_TYPE.at(
                        entry.value().span(), "this is " + entry.value().kind() + "; it must be text"));
            }
        }
        return new Localized(texts);
    }
}
