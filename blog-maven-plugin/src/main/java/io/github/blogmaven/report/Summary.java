package io.github.blogmaven.report;

import io.github.blogmaven.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/**
 * How much was found, in how much: {@code 3 errors, 5 warnings in 2 of 214 posts; 1 suppressed, 12 in the baseline}.
 *
 * @param faulty how many of the posts something was found in
 * @param others how many other files something was found in
 */
public record Summary(int errors, int warnings, int faulty, int others, int posts, int suppressed, int inBaseline) {

    /** How much is not told: by comments, and by the baseline. */
    public record Untold(int suppressed, int inBaseline) {}

    /** The summary of what is told. */
    public static Summary of(List<Diagnostic> told, int faulty, int others, int posts, Untold untold) {
        int errors = (int) told.stream().filter(Diagnostic::isError).count();
        return new Summary(
                errors, told.size() - errors, faulty, others, posts, untold.suppressed(), untold.inBaseline());
    }

    /** The line that closes a report. */
    public String text() {
        String found = count(errors, "error") + ", " + count(warnings, "warning") + " in " + where();
        List<String> untold = new ArrayList<>();
        if (suppressed > 0) {
            untold.add(suppressed + " suppressed");
        }
        if (inBaseline > 0) {
            untold.add(inBaseline + " in the baseline");
        }
        return found + (untold.isEmpty() ? "" : "; " + String.join(", ", untold));
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
