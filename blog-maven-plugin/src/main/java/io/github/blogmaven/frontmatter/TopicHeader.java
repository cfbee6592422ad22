package io.github.blogmaven.frontmatter;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.frontmatter.Value.Table;
import java.util.List;
import java.util.Optional;

/** What the header of a topic says, each value with its place. */
public record TopicHeader(Optional<Located<String>> title, Optional<Located<String>> description) {

    /** Reads the header of a topic. */
    public static TopicHeader of(Table table, List<Diagnostic> diagnostics) {
        Fields fields = new Fields(table, Vocabularies.TOPIC, diagnostics);
        return new TopicHeader(fields.text("title"), fields.text("description"));
    }
}
