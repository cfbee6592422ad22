package io.github.blogmaven.resolve;

import io.github.blogmaven.model.Address.Kind;
import java.util.Map;

/** The pages the plugin makes by itself, by the name references call them. */
final class GeneratedPages {
    static final Map<String, Kind> KINDS = Map.of(
            "home", Kind.HOME,
            "start-here", Kind.START_HERE,
            "series", Kind.SERIES_INDEX,
            "topics", Kind.TOPIC_INDEX,
            "tags", Kind.TAG_INDEX,
            "archive", Kind.ARCHIVE,
            "glossary", Kind.GLOSSARY,
            "search", Kind.SEARCH,
            "not-found", Kind.NOT_FOUND);

    private GeneratedPages() {}

    /** The name references call a generated page. */
    static String nameOf(Kind kind) {
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getValue() == kind)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
