package io.github.blogmaven.report;

import io.github.blogmaven.diagnostic.Diagnostic;
import java.util.List;

/**
 * How much was found, in how much: {@code 3 errors, 5 warnings in 2 of 214 posts; 1 suppressed}.
 *
 * @param faulty how many of the posts something was found in
 * @param others how many other files something was found in
 */
public record Summary(int errors, int warnings, int faulty, int others, int posts, int suppressed) {

    /** The summary of what is told. */
    public static Summary of(List<Diagnostic> told, int faulty, int others, int posts, int suppressed) {
        int errors = (int) told.stream().filter(Diagnostic::isError).count();
        return new Summary(errors, told.size() - errors, faulty, others, posts, suppressed);
    }

    /** The line that closes a report. */
    public String text() {
        String found = count(errors, "error") + ", " + count(warnings, "warning") + " in " + where();
        return found + (suppressed == 0 ? "" : "; " + suppressed + " suppressed");
    }

    private String where() {
        String all = count(posts, "post");
        if (faulty == 0 && others == 0) {
            return all;
        }
        if (faulty == 0) {
            return count(others, "file") + " besides " + all;
        }
        return faulty + " of " + all + (others == 0 ? "" : " and " + count(others, "other file"));
    }

    /** A number and what it counts: {@code 1 post}, {@code 2 posts}. */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
