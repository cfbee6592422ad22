package io.github.blogmaven.model;

import io.github.blogmaven.settings.Language;

/**
 * A place on the site that can be linked to, and what it is called.
 *
 * @param id what references call it; unique for its kind and language
 * @param title without markup
 */
public record Address(Kind kind, String id, Language language, UrlPath url, Title title) {

    /** What answers at an address. */
    public enum Kind {
        HOME,
        START_HERE,
        POST,
        SERIES_INDEX,
        SERIES,
        /** All parts of a series on one page. */
        WHOLE_SERIES,
        TOPIC_INDEX,
        TOPIC,
        TAG_INDEX,
        TAG,
        PATH,
        ARCHIVE,
        GLOSSARY,
        SEARCH,
        TERM,
        AUTHOR,
        PAGE,
        NOT_FOUND;

        /** Whether the plugin makes the one page of this kind by itself. */
        public boolean isGenerated() {
            return switch (this) {
                case HOME, START_HERE, SERIES_INDEX, TOPIC_INDEX, TAG_INDEX, ARCHIVE, GLOSSARY, SEARCH, NOT_FOUND ->
                    true;
                case POST, SERIES, WHOLE_SERIES, TOPIC, TAG, PATH, TERM, AUTHOR, PAGE -> false;
            };
        }
    }
}
