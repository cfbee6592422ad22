package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Document;
import io.github.blogmaven.markdown.Heading;
import io.github.blogmaven.model.Prose;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A heading of level 1 that is a second title, or comes below deeper ones.
 *
 * <p>Many write all sections with one sign. They are shown one level lower, and nothing is wrong with them.
 */
final class SecondTitle implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        return in(prose).stream();
    }

    private static Optional<Finding> in(Prose prose) {
        Document body = prose.document();
        List<Heading> titles =
                body.headings().stream().filter(heading -> heading.level() == 1).toList();
        if (titles.isEmpty() || titles.get(0).text().startsWith("<<<<<<<")) {
            return Optional.empty();
        }
        Heading first = titles.get(0);
        Heading top = body.headings().get(0);
        if (top.level() > 1) {
            return Optional.of(new Finding(
                    first.span(),
                    "a level 1 heading below a level " + top.level() + " heading (line "
                            + top.span().line() + ")",
                    Optional.of("write '## " + first.text() + "'")));
        }
        return titles.size() == 1
                ? Optional.of(new Finding(
                        first.span(),
                        "the text already has a title: '"
                                + prose.address().title().plain() + "'",
                        Optional.of("remove the heading, or write '## " + first.text() + "'")))
                : Optional.empty();
    }
}
