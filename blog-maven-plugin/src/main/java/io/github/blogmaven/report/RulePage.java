package io.github.blogmaven.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the documentation says about a rule. The build puts the pages of {@code docs/checks} beside this class.
 *
 * @param severity a word: error, warning or off
 * @param sentence what the mistake is
 * @param text the whole page, in Markdown
 */
public record RulePage(String id, String severity, String sentence, String text) {
    private static final Pattern SEVERITY = Pattern.compile("(?m)^Severity: \\*\\*(\\w+)\\*\\*");

    /** The page of a rule; nothing where there is none. */
    public static Optional<RulePage> of(String id) {
        try (InputStream in = RulePage.class.getResourceAsStream("checks/" + id + ".md")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(read(id, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the page of " + id, e);
        }
    }

    private static RulePage read(String id, String text) {
        List<String> lines = text.lines().toList();
        Matcher severity = SEVERITY.matcher(text);
        return new RulePage(
                id, severity.find() ? severity.group(1) : "off", lines.size() < 3 ? "" : lines.get(2), text);
    }
}
