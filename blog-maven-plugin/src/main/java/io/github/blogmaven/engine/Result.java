package io.github.blogmaven.engine;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.write.Written;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What a run found and made.
 *
 * @param diagnostics sorted by place
 * @param url where the blog is published, if that is known
 * @param written what was written; absent when nothing was
 */
public record Result(List<Diagnostic> diagnostics, Counts counts, Optional<URI> url, Optional<Written> written) {
    public Result {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * What the blog consists of, all languages together.
     *
     * @param series counted once, whatever languages they are in
     */
    public record Counts(int posts, int series, int languages, int pages) {}

    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
