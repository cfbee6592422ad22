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
 * @param ignored keys of other tools that mean nothing here and are ignored, in lower case
 * @param publishing what decides where or whether something is published; other kinds of files may have some of it
 */
public record Vocabulary(
        String owner, Set<String> keys, Map<String, String> synonyms, Set<String> ignored, Set<String> publishing) {
    public Vocabulary {
        keys = Set.copyOf(keys);
        Set<String> known = keys;
        synonyms = synonyms.entrySet().stream()
                .filter(synonym -> known.contains(synonym.getValue()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        ignored = Set.copyOf(ignored);
        publishing = Set.copyOf(publishing);
    }

    /** A vocabulary without words of other tools. */
    public static Vocabulary of(String owner, String... keys) {
        return new Vocabulary(owner, Set.of(keys), Map.of(), Set.of(), Set.of());
    }

    /** The same, with another spelling of one of the keys. */
    public Vocabulary with(String spelling, String key) {
        return new Vocabulary(owner, keys, Map.of(spelling, key), ignored, publishing);
    }

    /** The same, with the keys that decide where or whether something is published. */
    public Vocabulary publishedBy(String... deciding) {
        return new Vocabulary(owner, keys, synonyms, ignored, Set.of(deciding));
    }

    /** Whose keys they are, without the article: {@code post}. */
    String noun() {
        return owner.substring(owner.indexOf(' ') + 1);
    }

    boolean knows(String lowerKey) {
        return keys.contains(lowerKey) || synonyms.containsKey(lowerKey) || ignored.contains(lowerKey);
    }
}
