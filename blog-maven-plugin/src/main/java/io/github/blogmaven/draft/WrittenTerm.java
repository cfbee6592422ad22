package io.github.blogmaven.draft;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.frontmatter.Fields;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.Value;
import io.github.blogmaven.frontmatter.Value.Entry;
import io.github.blogmaven.frontmatter.Value.Items;
import io.github.blogmaven.frontmatter.Value.Table;
import io.github.blogmaven.frontmatter.Value.Text;
import io.github.blogmaven.frontmatter.Vocabularies;
import io.github.blogmaven.frontmatter.YamlFile;
import io.github.blogmaven.settings.BlogSettings;
import io.github.blogmaven.settings.Language;
import io.github.blogmaven.settings.Localized;
import io.github.blogmaven.settings.LocalizedReader;
import io.github.blogmaven.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entry of {@code glossary.yml}.
 *
 * @param aliases other names in each language
 */
public record WrittenTerm(
        Located<String> id, Localized name, Map<Language, List<String>> aliases, Localized definition) {
    public WrittenTerm {
        aliases = Map.copyOf(aliases);
    }

    /** What it is called, in every language. */
    public List<String> names() {
        List<String> names = new ArrayList<>(name.byTag().values());
        aliases.values().forEach(names::addAll);
        return names;
    }

    /** Reads a glossary: a list of terms, or a map from id to term. */
    public static List<WrittenTerm> readAll(Source source, BlogSettings settings, List<Diagnostic> diagnostics) {
        LocalizedReader texts = new LocalizedReader(settings.languages(), diagnostics);
        List<WrittenTerm> terms = new ArrayList<>();
        Optional<Value> file = YamlFile.value(source, diagnostics);
        if (file.orElse(null) instanceof Items list) {
            for (Value item : list.values()) {
                read(item, Optional.empty(), texts, diagnostics).ifPresent(terms::add);
            }
        } else if (file.orElse(null) instanceof Table table) {
            for (Entry entry : table.entries()) {
                Optional<Located<String>> id = Optional.of(new Located<>(entry.key(), entry.keySpan()));
                read(entry.value(), id, texts, diagnostics).ifPresent(terms::add);
            }
        } else if (file.orElse(null) instanceof Text text) {
            diagnostics.add(Mistake.WRONG_TYPE.at(text.span(), "the file is text; it must be a list of terms"));
        }
        return withoutDuplicates(terms, diagnostics);
    }

    private static Optional<WrittenTerm> read(
            Value value, Optional<Located<String>> key, LocalizedReader texts, List<Diagnostic> diagnostics) {
        if (!(value instanceof Table table)) {
            diagnostics.add(Mistake.WRONG_TYPE.at(
                    value.span(), "a term is a map with a 'name' and a 'definition', not " + value.kind()));
            return Optional.empty();
        }
        Fields fields = new Fields(table, Vocabularies.TERM, diagnostics);
        Optional<Located<String>> id = key.or(() -> fields.text("id"));
        Optional<Localized> definition = texts.read(fields, "definition");
        if ((key.isEmpty() && !fields.has("id")) || !fields.has("definition")) {
            return fields.wrong(firstLine(table.span()), "a term has an 'id' and a 'definition'");
        }
        if (id.isEmpty() || definition.isEmpty()) {
            return Optional.empty();
        }
        Localized name = texts.read(fields, "name").orElse(Localized.of(id.get().value()));
        Map<Language, List<String>> aliases = texts.readLists(fields, "aliases", "an alias is text");
        return Optional.of(new WrittenTerm(id.get(), name, aliases, definition.get()));
    }

    private static Span firstLine(Span span) {
        return new Span(span.path(), span.line(), span.column(), span.line(), span.column());
    }

    private static List<WrittenTerm> withoutDuplicates(List<WrittenTerm> terms, List<Diagnostic> diagnostics) {
        Map<String, WrittenTerm> byId = new LinkedHashMap<>();
        for (WrittenTerm term : terms) {
            WrittenTerm first = byId.putIfAbsent(term.id.value(), term);
            if (first != null) {
                String message = "term '" + term.id.value() + "' is defined twice, here and in line "
                        + first.id.span().line();
                diagnostics.add(Mistake.DUPLICATE_ID.at(term.id.span(), message));
            }
        }
        return List.copyOf(byId.values());
    }
}
