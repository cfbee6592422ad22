package io.github.blogmaven.draft;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.frontmatter.Located;
import io.github.blogmaven.frontmatter.Value.Text;
import io.github.blogmaven.frontmatter.YamlFile;
import io.github.blogmaven.source.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry of {@code redirects.yml}: an old path, and the new path or {@code gone}.
 */
public record WrittenRedirect(Located<String> from, Located<String> to) {
    /** Where a path leads that leads nowhere any more. */
    public static final String GONE = "gone";

    /** Reads the redirects of a blog. */
    public static List<WrittenRedirect> readAll(Source source, List<Diagnostic> diagnostics) {
        List<WrittenRedirect> redirects = new ArrayList<>();
        YamlFile.table(source, diagnostics).entries().forEach(entry -> {
            if (entry.value() instanceof Text text) {
                Located<String> to = new Located<>(text.text().strip(), text.span());
                redirects.add(new WrittenRedirect(new Located<>(entry.key().strip(), entry.keySpan()), to));
            } else {
                diagnostics.add(Mistake.WRONG_TYPE.at(
                        entry.value().span(),
                        "an old path leads to a new one or is 'gone'; this is "
                                + entry.value().kind()));
            }
        });
        return redirects;
    }
}
