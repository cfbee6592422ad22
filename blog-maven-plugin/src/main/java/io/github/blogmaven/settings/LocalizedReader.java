package io.github.blogmaven.settings;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.frontmatter.Fields;
import io.github.blogmaven.frontmatter.Value;
import io.github.blogmaven.frontmatter.Value.Entry;
import io.github.blogmaven.frontmatter.Value.Items;
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

    /**
     * Lists by language: one list for all languages, or a list for each.
     *
     * @param what what an item is, for the report of one that is not
     */
    public Map<Language, List<String>> readLists(Fields fields, String key, String what) {
        Map<Language, List<String>> lists = new LinkedHashMap<>();
        Optional<Value> written = fields.value(key);
        if (written.orElse(null) instanceof Table table) {
            for (Entry entry : table.entries()) {
                known(entry).ifPresent(language -> lists.put(language, list(fields, entry.value(), what)));
            }
        } else if (written.isPresent()) {
            List<String> list = list(fields, written.get(), what);
            languages.forEach(language -> lists.put(language, list));
        }
        return lists;
    }

    private static List<String> list(Fields fields, Value value, String what) {
        List<Value> items = value instanceof Items list ? list.values() : List.of(value);
        return items.stream()
                .flatMap(item -> item instanceof Text text
                        ? Optional.of(text.text().strip()).stream()
                        : fields.<String>wrong(item.span(), what + ", not " + item.kind()).stream())
                .toList();
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
        for (Entry entry : table.entries()) {
            if (known(entry).isEmpty()) {
                continue;
            }
            if (entry.value() instanceof Text text) {
                texts.put(entry.key(), text.text().strip());
            } else {
                diagnostics.add(Mistake.WRONG_TYPE.at(
                        entry.value().span(), "this is " + entry.value().kind() + "; it must be text"));
            }
        }
        return new Localized(texts);
    }

    /** The language a key names, if the blog has it. */
    private Optional<Language> known(Entry entry) {
        List<String> tags = languages.stream().map(Language::tag).toList();
        if (tags.contains(entry.key())) {
            return Language.parse(entry.key());
        }
        String message = "'" + entry.key() + "' is not a language of this blog; it has " + String.join(", ", tags);
        diagnostics.add(Mistake.UNKNOWN_LANGUAGE.at(
                entry.keySpan(), message, NearMiss.hint(entry.key(), tags).orElse(null)));
        return Optional.empty();
    }
}
