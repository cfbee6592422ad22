package io.github.blogmaven.verdict;

import java.util.List;

/**
 * What a goal lets pass.
 *
 * @param excludes files that are not reported on
 * @param usesBaseline whether what the baseline lists is passed over
 */
public record Leniency(List<Glob> excludes, boolean usesBaseline) {
    /** What is let pass unless a goal asks for more, or less. */
    public static final Leniency USUAL = new Leniency(List.of(), true);

    public Leniency {
        excludes = List.copyOf(excludes);
    }

    boolean covers(String path) {
        return excludes.stream().anyMatch(glob -> glob.matches(path));
    }
}
