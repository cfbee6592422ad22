package io.github.blogmaven.resolve;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.draft.Draft;
import io.github.blogmaven.settings.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * The drafts of one id: an original and its translations.
 *
 * @param byLanguage in order of the declared languages; the first is the original. Never empty
 * @param others further drafts of the same id and language; reported, and only there so that links to them are not
 */
record Group<H>(String id, Map<Language, Draft<H>> byLanguage, List<Draft<H>> others) {

    /** Groups drafts by id, in order of the ids; a second draft of one id and language is reported. */
    static <H> List<Group<H>> of(List<Draft<H>> drafts, List<Language> languages, List<Diagnostic> diagnostics) {
        Map<String, Map<Language, Draft<H>>> byId = new TreeMap<>();
        Map<String, List<Draft<H>>> others = new HashMap<>();
        for (Draft<H> draft : drafts) {
            Draft<H> first = byId.computeIfAbsent(draft.name().id(), any -> new LinkedHashMap<>())
                    .putIfAbsent(draft.name().language(), draft);
            if (first != null) {
                others.computeIfAbsent(draft.name().id(), any -> new ArrayList<>())
                        .add(draft);
                String message = "the id '" + draft.name().id() + "' is also that of '" + first.source() + "'";
                diagnostics.add(Mistake.DUPLICATE_ID.at(Span.ofFile(draft.source()), message, hint(draft, first)));
            }
        }
        List<Group<H>> groups = new ArrayList<>();
        byId.forEach((id, unordered) -> {
            Map<Language, Draft<H>> ordered = new LinkedHashMap<>();
            languages.stream()
                    .filter(unordered::containsKey)
                    .forEach(language -> ordered.put(language, unordered.get(language)));
            groups.add(new Group<>(id, ordered, others.getOrDefault(id, List.of())));
        });
        return groups;
    }

    /** Folders that are named after languages are how other tools sort translations. */
    private static <H> String hint(Draft<H> draft, Draft<H> first) {
        String name = draft.name().name();
        return Stream.of(draft.source().split("/"))
                .filter(folder -> Language.isSpoken(folder)
                        && !List.of(first.source().split("/")).contains(folder))
                .findFirst()
                .map(folder -> "if it is the translation, put it beside the original as '" + name + "." + folder
                        + ".md', and declare the language: 'languages: ["
                        + draft.name().language() + ", " + folder + "]'")
                .orElse("rename one of the two; the file's name is its id");
    }

    Draft<H> original() {
        return byLanguage.values().iterator().next();
    }

    boolean isOriginal(Draft<H> draft) {
        return draft.source().equals(original().source());
    }

    Optional<Draft<H>> in(Language language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    /** The header of a draft of this group with what it inherits from the original. */
    H header(Draft<H> draft, BinaryOperator<H> inherit) {
        return isOriginal(draft)
                ? draft.header()
                : inherit.apply(draft.header(), original().header());
    }
}
