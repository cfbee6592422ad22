package io.github.blogmaven.verdict;

import java.util.List;

/**
 * What is not to be told, whatever is found.
 *
 * @param excludes files that are not reported on
 */
public record Leniency(List<Glob> excludes) {
    /** Everything is told. */
    public static final Leniency NONE = new Leniency(List.of());

    public Leniency {
        excludes = List.copyOf(excludes);
    }

    boolean covers(String path) {
        return excludes.stream().anyMatch(glob -> glob.matches(path));
    }
}
