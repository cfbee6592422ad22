package io.github.blogmaven.frontmatter;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The keys a map may have.
 *
 * @param owner whose keys they are, as messages say it: {@code a post}
 * @param keys the keys with a meaning
 * @param synonyms spellings of other tools, in lower case, and the key each one means; of those given, the ones whose
 *     key is there
 * @param ignored keys of other tools that mean nothing here and are passed over in silence, in lower case
 */
public record Vocabulary(String owner, Set<String> keys, Map<String, String> synonyms, Set<String> ignored) {
    public Vocabulary {
        keys = Set.copyOf(keys);
        Set<String> known = keys;
        synonyms = synonyms.entrySet().stream()
                .filter(synonym -> known.contains(synonym.getValue()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        ignored = Set.copyOf(ignored);
    }

    /** A vocabulary without words of other tools. */
    public static Vocabulary of(String owner, String... keys) {
        return new Vocabulary(owner, Set.of(keys), Map.of(), Set.of());
    }

    boolean knows(String lowerKey) {
        return keys.contains(lowerKey) || synonyms.containsKey(lowerKey) || ignored.contains(lowerKey);
    }
}
