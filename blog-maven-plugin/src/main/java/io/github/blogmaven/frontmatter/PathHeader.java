package io.github.blogmaven.frontmatter;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.frontmatter.Value.Table;
import java.util.List;
import java.util.Optional;

/**
 * What the header of a reading path says, each value with its place.
 *
 * @param audience who should take it ({@code for})
 * @param order the steps, as references
 */
public record PathHeader(
        Optional<Located<String>> title,
        Optional<Located<String>> description,
        Optional<Located<String>> audience,
        List<Located<String>> order) {
    public PathHeader {
        order = List.copyOf(order);
    }

    /** Reads the header of a path. */
    public static PathHeader of(Table table, List<Diagnostic> diagnostics) {
        Fields fields = new Fields(table, Vocabularies.PATH, diagnostics);
        return new PathHeader(
                fields.text("title"),
                fields.text("description"),
                fields.text("for"),
                fields.value("order")
                        .map(value -> References.read("order", value, fields))
                        .orElse(List.of()));
    }

    /** The header of a translated path with what it does not say taken from the original; its title is its own. */
    public PathHeader inherit(PathHeader original) {
        return new PathHeader(
                title, description, audience.or(original::audience), order.isEmpty() ? original.order : order);
    }
}
