package io.github.blogmaven.report;

import io.github.blogmaven.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * How much was found, in how much: {@code 3 errors, 5 warnings in 2 of 214 posts and 20 translations; 1 draft; 1
 * suppressed, 12 in the baseline}.
 */
public record Summary(int errors, int warnings, Places places, HeldBack heldBack, Untold untold) {

    /**
     * In what something was found.
     *
     * @param faulty how many of the posts and their translations
     * @param others how many other files
     * @param posts how many there are in all, drafts and posts dated in the future included
     * @param translations how many of them there are in all
     */
    public record Places(int faulty, int others, int posts, int translations) {}

    /** How many posts readers do not see. */
    public record HeldBack(int drafts, int scheduled) {

        /** What is held back, in words; nothing where nothing is. */
        public Optional<String> text() {
            String both = joined(
                    drafts == 0 ? "" : count(drafts, "draft"),
                    scheduled == 0 ? "" : count(scheduled, "post") + " dated in the future");
            return Optional.of(both).filter(words -> !words.isEmpty());
        }
    }

    /** How much is not told: by comments, and by the baseline. */
    public record Untold(int suppressed, int inBaseline) {

        private Optional<String> text() {
            String both = joined(
                    suppressed == 0 ? "" : suppressed + " suppressed",
                    inBaseline == 0 ? "" : inBaseline + " in the baseline");
            return Optional.of(both).filter(words -> !words.isEmpty());
        }
    }

    /** The summary of what is told. */
    public static Summary of(List<Diagnostic> told, Places places, HeldBack heldBack, Untold untold) {
        int errors = (int) told.stream().filter(Diagnostic::isError).count();
        return new Summary(errors, told.size() - errors, places, heldBack, untold);
    }

    /** The line that closes a report. */
    public String text() {
        return count(errors, "error") + ", " + count(warnings, "warning") + " in " + where()
                + heldBack.text().map(words -> "; " + words).orElse("")
                + untold.text().map(words -> "; " + words).orElse("");
    }

    private String where() {
        String posts = count(places.posts(), "post");
        String all = places.translations() == 0 ? posts : posts + " and " + count(places.translations(), "translation");
        if (places.faulty() == 0 && places.others() == 0) {
            return all;
        }
        String others = places.others() == 0 ? "" : " and " + count(places.others(), "other file");
        String comma = places.translations() == 0 || others.isEmpty() ? "" : ",";
        return places.faulty() + " of " + all + comma + others;
    }

    private static String joined(String one, String other) {
        return one + (one.isEmpty() || other.isEmpty() ? "" : ", ") + other;
    }

    /** A number and what it counts: {@code 1 post}, {@code 2 posts}. */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
