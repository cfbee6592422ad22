package io.github.blogmaven.frontmatter;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.frontmatter.Value.Entry;
import io.github.blogmaven.frontmatter.Value.Items;
import io.github.blogmaven.frontmatter.Value.Table;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Recognizes keys that would hide a text at the top of its header and hide nothing inside a map.
 *
 * <p>Hugo applies all of {@code cascade} to the text itself. In {@code params}, what is private or hidden may be so for a
 * theme, which gets a warning.
 */
final class MisplacedKeys {
    private static final Set<String> HIDES_IF_TRUE = Set.of("draft", "isdraft");
    private static final Set<String> HIDES_IF_FALSE = Set.of("published", "publish");
    private static final Set<String> PRIVATE = Set.of("private", "hidden", "unpublished", "wip");

    private final Entry map;
    private final Vocabulary vocabulary;
    private final boolean isCascade;

    private MisplacedKeys(Entry map, Vocabulary vocabulary) {
        this.map = map;
        this.vocabulary = vocabulary;
        this.isCascade = map.lowerKey().equals("cascade");
    }

    /** What to tell of the first key in a map whose author relies on it in vain. */
    static Optional<Diagnostic> report(Entry map, Vocabulary vocabulary) {
        MisplacedKeys keys = new MisplacedKeys(map, vocabulary);
        boolean isRead = vocabulary.keys().contains(map.lowerKey())
                || vocabulary.synonyms().containsKey(map.lowerKey());
        return vocabulary.knows("unlisted") && (!isRead || keys.areForThemes())
                ? keys.entries(map.value())
                        .flatMap(entry -> keys.report(entry).stream())
                        .findFirst()
                : Optional.empty();
    }

    private boolean areForThemes() {
        return vocabulary
                .synonyms()
                .getOrDefault(map.lowerKey(), map.lowerKey())
                .equals("params");
    }

    /** The keys of a map, and in {@code cascade} those of the maps in it. */
    private Stream<Entry> entries(Value value) {
        if (value instanceof Items list && isCascade) {
            return list.values().stream().flatMap(this::entries);
        }
        if (!(value instanceof Table table)) {
            return Stream.empty();
        }
        return table.entries().stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry), isCascade ? entries(entry.value()) : Stream.empty()));
    }

    private Optional<Diagnostic> report(Entry entry) {
        String key = HidingKeys.joined(entry);
        boolean isTrue = HidingKeys.is(entry.value(), HidingKeys.TRUE);
        boolean hides = (HIDES_IF_TRUE.contains(key) && isTrue)
                || (HIDES_IF_FALSE.contains(key) && HidingKeys.is(entry.value(), HidingKeys.FALSE))
                || (key.equals("status") && HidingKeys.is(entry.value(), Set.of("draft")) && !areForThemes());
        if (hides) {
            return Optional.of(misplaced(Mistake.MISSPELT_KEY, entry, "published", "draft: true"));
        }
        if (key.equals("unlisted") && isTrue) {
            return Optional.of(misplaced(Mistake.MISSPELT_KEY, entry, "listed", "unlisted: true"));
        }
        if (PRIVATE.contains(key) && isTrue && (isCascade || areForThemes())) {
            Mistake mistake = isCascade ? Mistake.MISSPELT_KEY : Mistake.UNKNOWN_KEY;
            return Optional.of(misplaced(mistake, entry, "published", "draft: true"));
        }
        return isCascade ? HidingKeys.report(entry, vocabulary) : Optional.empty();
    }

    private Diagnostic misplaced(Mistake mistake, Entry entry, String effect, String mended) {
        return mistake.at(
                entry.keySpan(),
                "'" + entry.key() + "' inside '" + map.key() + "' hides nothing here; the " + vocabulary.noun() + " is "
                        + effect,
                "write '" + mended + "' outside of '" + map.key() + "'");
    }
}
