package io.github.blogmaven.report;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the documentation says about rules, as it is read on a terminal. */
public final class Explanation {
    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");
    private static final Pattern FENCE = Pattern.compile("`{3,}.*");

    private Explanation() {}

    /** The page of a rule: headings as lines, code indented, links without addresses. */
    public static Optional<String> of(String id) {
        return RulePage.of(id).map(page -> readable(page.text()));
    }

    /** A line for each rule: its id, its severity, its sentence. */
    public static String ofAll(Collection<String> ids) {
        int width = ids.stream().mapToInt(String::length).max().orElse(0);
        StringBuilder lines = new StringBuilder();
        for (String id : ids) {
            RulePage.of(id)
                    .ifPresent(page -> lines.append(padded(id, width))
                            .append(padded(page.severity(), "warning".length()))
                            .append(withoutMarks(page.sentence()))
                            .append('\n'));
        }
        return lines.toString();
    }

    private static String padded(String word, int width) {
        return word + " ".repeat(width - word.length() + 2);
    }

    private static String readable(String markdown) {
        StringBuilder text = new StringBuilder();
        String fence = "";
        for (String line : markdown.lines().toList()) {
            if (fence.isEmpty() && FENCE.matcher(line).matches()) {
                fence = line.replaceAll("[^`].*", "");
            } else if (!fence.isEmpty() && line.equals(fence)) {
                fence = "";
            } else {
                text.append(fence.isEmpty() ? withoutMarks(line) : indented(line))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String indented(String line) {
        return line.isEmpty() ? "" : "    " + line;
    }

    private static String withoutMarks(String line) {
        String bare = line.startsWith("#") ? line.replaceFirst("#+ ", "") : line;
        return LINK.matcher(bare).replaceAll("$1").replace("**", "");
    }
}
