package io.github.blogmaven.check;

import java.util.Locale;
import java.util.Set;

/** What the name of a file says of what is in it. */
final class MediaNames {
    private static final Set<String> IMAGES =
            Set.of("avif", "bmp", "gif", "jpeg", "jpg", "png", "svg", "tif", "tiff", "webp");
    private static final Set<String> DOWNLOADS =
            Set.of("gz", "m4a", "m4v", "mov", "mp3", "mp4", "ogg", "pdf", "tar", "tgz", "wav", "webm", "zip");
    private static final Set<String> LOADERS = Set.of("css", "htm", "html", "js", "mjs", "xhtml");
    private static final Set<String> LICENCES = Set.of("copying", "licence", "license", "notice", "ofl");
    private static final Set<String> TEXTS =
            Set.of("adoc", "asciidoc", "ipynb", "mdx", "org", "qmd", "rmd", "rst", "textile");

    private MediaNames() {}

    static boolean isImage(String path) {
        return IMAGES.contains(ending(path));
    }

    /** Whether pages are what such a file is for: a style sheet or a table of numbers may be for other files. */
    static boolean isForPages(String path) {
        return isImage(path) || DOWNLOADS.contains(ending(path));
    }

    /** Whether such a file may load other files. */
    static boolean isForOthers(String path) {
        return LOADERS.contains(ending(path));
    }

    /** Whether a file says under which terms others may be used. */
    static boolean isLicence(String name) {
        return LICENCES.contains(name.replaceFirst("\\..*", "").toLowerCase(Locale.ROOT));
    }

    /** Whether other tools make a page of such a file. */
    static boolean isText(String path) {
        return TEXTS.contains(ending(path));
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
