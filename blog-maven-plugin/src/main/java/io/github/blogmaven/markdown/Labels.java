package io.github.blogmaven.markdown;

import java.util.Locale;

/** Compares the labels of link definitions and footnotes as CommonMark does. */
final class Labels {
    private Labels() {}

    /** A form that is equal for labels that match: without outer blanks, inner ones as one space, case folded. */
    static String fold(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }
}
