package io.github.blogmaven.frontmatter;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.frontmatter.Value.Nothing;
import io.github.blogmaven.frontmatter.Value.Table;
import io.github.blogmaven.frontmatter.Value.Text;
import io.github.blogmaven.source.Source;
import java.util.List;
import java.util.Optional;

/** Reads files that are YAML from beginning to end. */
public final class YamlFile {
    private YamlFile() {}

    /** The value of a file, or nothing when it is empty. */
    public static Optional<Value> value(Source source, List<Diagnostic> diagnostics) {
        return new YamlReader(source, 0, diagnostics).read(source.text());
    }

    /** The map a file consists of; an empty one when it is empty, or reported not to be a map. */
    public static Table table(Source source, List<Diagnostic> diagnostics) {
        Optional<Value> value = value(source, diagnostics);
        if (value.isPresent() && value.get() instanceof Table table) {
            return table;
        }
        value.filter(other -> !(other instanceof Nothing))
                .ifPresent(other -> diagnostics.add(
                        other instanceof Text
                                ? KeylessLine.first(new YamlLines(source, 0, source.text()))
                                : Mistake.WRONG_TYPE.at(
                                        other.span(), "the file is " + other.kind() + "; it must be a map")));
        return new Table(List.of(), source.span(0, 0));
    }
}
