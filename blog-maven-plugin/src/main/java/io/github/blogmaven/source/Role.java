package io.github.blogmaven.source;

import java.util.Map;
import java.util.Set;

/** What a file of the blog's folder is for; its place says it. */
public enum Role {
    SETTINGS,
    POST,
    SERIES,
    TOPIC,
    PATH,
    PAGE,
    GLOSSARY,
    AUTHORS,
    REDIRECTS,
    LEDGER,
    BASELINE,
    /** Part of the theme: a template, a word file or an asset that overrides the default theme's. */
    THEME,
    /** Copied to the root of the site as it is. */
    STATIC,
    /** Copied to the place on the site that it has in the sources. */
    FILE,
    /** Markdown where no Markdown is looked for. */
    STRAY;

    private static final Map<String, Role> BY_NAME = Map.of(
            "blog.yml", SETTINGS,
            "glossary.yml", GLOSSARY,
            "authors.yml", AUTHORS,
            "redirects.yml", REDIRECTS,
            "urls.txt", LEDGER,
            "check-baseline.txt", BASELINE);

    private static final Map<String, Role> BY_FOLDER =
            Map.of("posts", POST, "series", SERIES, "topics", TOPIC, "paths", PATH, "pages", PAGE);

    /** The names of the files that are read for what is in them, rather than for the folder they are in. */
    public static Set<String> names() {
        return BY_NAME.keySet();
    }

    /** The role of a file by its path relative to the blog's folder. */
    static Role of(String path) {
        Role byName = BY_NAME.get(path);
        if (byName != null) {
            return byName;
        }
        String folder = path.substring(0, Math.max(path.indexOf('/'), 0));
        if (folder.equals("theme")) {
            return THEME;
        }
        if (folder.equals("static")) {
            return STATIC;
        }
        if (!isMarkdown(path)) {
            return FILE;
        }
        return BY_FOLDER.getOrDefault(folder, STRAY);
    }

    /** Whether files of this role are Markdown with a header. */
    public boolean isWritten() {
        return BY_FOLDER.containsValue(this);
    }

    private static boolean isMarkdown(String path) {
        return path.endsWith(".md") || path.endsWith(".markdown");
    }
}
