package io.github.blogmaven.markdown;

import java.util.List;

/**
 * How closely bodies are read.
 *
 * @param takesRemarks whether they are read to be checked, and not only to be shown
 * @param words what is looked for in their text, in any case and with what a language puts behind it; none costs nothing
 */
public record Scrutiny(boolean takesRemarks, List<String> words) {
    /** Bodies are read to be shown. */
    public static final Scrutiny NONE = new Scrutiny(false, List.of());

    public Scrutiny {
        words = List.copyOf(words);
    }

    /** Bodies are read to be checked, and for some words. */
    public static Scrutiny of(List<String> words) {
        return new Scrutiny(true, words);
    }
}
