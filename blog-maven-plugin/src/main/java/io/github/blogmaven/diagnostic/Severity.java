package io.github.blogmaven.diagnostic;

import java.util.Locale;

/** How grave a diagnostic is: an error would publish something broken. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word reports print and settings use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
