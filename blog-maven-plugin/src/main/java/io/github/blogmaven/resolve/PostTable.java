package io.github.blogmaven.resolve;

import io.github.blogmaven.model.Post;
import io.github.blogmaven.settings.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every post by id and language: those readers see, and those they do not see yet. */
final class PostTable {
    private final List<Language> languages;
    private final List<Post> visible = new ArrayList<>();
    private final List<Post> hidden = new ArrayList<>();
    private final Map<String, Map<Language, Post>> visibleById = new HashMap<>();
    private final Map<String, Map<Language, Post>> hiddenById = new HashMap<>();

    PostTable(List<Language> languages) {
        this.languages = languages;
    }

    void add(Post post, boolean isVisible) {
        (isVisible ? visible : hidden).add(post);
        (isVisible ? visibleById : hiddenById)
                .computeIfAbsent(post.id(), any -> new HashMap<>())
                .put(post.language(), post);
    }

    /** Those readers see, in the order they were added. */
    List<Post> visible() {
        return visible;
    }

    /** Those readers do not see yet, in the order they were added. */
    List<Post> hidden() {
        return hidden;
    }

    List<Post> visibleIn(Language language) {
        return visible.stream().filter(post -> post.language().equals(language)).toList();
    }

    /** A post readers see: in a language, else in the first declared language it is in. */
    Optional<Post> visible(String id, Language language) {
        return find(visibleById.getOrDefault(id, Map.of()), language);
    }

    /** A post readers do not see yet, looked for in the same way. */
    Optional<Post> hidden(String id, Language language) {
        return find(hiddenById.getOrDefault(id, Map.of()), language);
    }

    private Optional<Post> find(Map<Language, Post> byLanguage, Language language) {
        Post own = byLanguage.get(language);
        if (own != null) {
            return Optional.of(own);
        }
        return languages.stream()
                .filter(byLanguage::containsKey)
                .map(byLanguage::get)
                .findFirst();
    }
}
