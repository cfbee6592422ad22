package io.github.blogmaven.settings;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Severity;
import io.github.blogmaven.frontmatter.Fields;
import io.github.blogmaven.frontmatter.Located;
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
    private final LocalizedReader texts;

    ChecksReader(Fields blog, List<Language> languages, List<Diagnostic> diagnostics) {
        this.check = blog.table("check").map(table -> new Fields(table, SettingsVocabulary.CHECK, diagnostics));
        this.texts = new LocalizedReader(languages, diagnostics);
    }

    Checks read() {
        return new Checks(
                check.map(this::severities).orElse(Map.of()),
                check.map(in -> texts.readLists(in, "sections", "a section is the text of a heading"))
                        .orElse(Map.of()),
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
}
