package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Heading;
import io.github.blogmaven.model.Prose;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A heading that another one of the same section is called like.
 *
 * <p>Those in lists and quotes are passed over, as they belong to what they stand in.
 */
final class RepeatedHeading implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        return in(prose).stream();
    }

    /** A section, and the headings right below it by their levels and texts. */
    private record Section(int level, Map<String, Heading> below) {}

    private static List<Finding> in(Prose prose) {
        List<Finding> findings = new ArrayList<>();
        Deque<Section> open = new ArrayDeque<>(List.of(new Section(0, new HashMap<>())));
        for (Heading heading : prose.document().headings()) {
            if (heading.text().isEmpty() || heading.span().column() > 1) {
                continue;
            }
            while (open.getLast().level() >= heading.level()) {
                open.removeLast();
            }
            String name = heading.level() + heading.text().toLowerCase(Locale.ROOT);
            Heading first = open.getLast().below().putIfAbsent(name, heading);
            if (first != null) {
                findings.add(new Finding(
                        heading.span(),
                        "'" + heading.text() + "' is already a heading on line "
                                + first.span().line() + "; this one gets the id '#" + heading.id() + "'",
                        Optional.of("reword one of the two")));
            }
            open.addLast(new Section(heading.level(), new HashMap<>()));
        }
        return findings;
    }
}
