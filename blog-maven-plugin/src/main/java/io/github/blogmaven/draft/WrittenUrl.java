package io.github.blogmaven.draft;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of the ledger {@code urls.txt}: an address that was published.
 *
 * @param path from the root of the site, percent-encoded or not
 * @param place the id of a heading on that page
 */
public record WrittenUrl(String path, Optional<String> place, Span span) {

    /** Reads the ledger of a blog; blank lines and the order of lines mean nothing. */
    public static List<WrittenUrl> readAll(Source source, List<Diagnostic> diagnostics) {
        List<WrittenUrl> urls = new ArrayList<>();
        String text = source.text();
        int start = 0;
        while (start < text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            String line = text.substring(start, end).strip();
            if (!line.isEmpty()) {
                Span span = source.span(start, end);
                read(line, span)
                        .ifPresentOrElse(
                                urls::add,
                                () -> diagnostics.add(Mistake.LEDGER_SYNTAX.at(
                                        span,
                                        "'" + line + "' is not a path on the site",
                                        "a line is '/posts/pipes/', or '/posts/pipes/#buffer' for a heading")));
            }
            start = end + 1;
        }
        return urls;
    }

    private static Optional<WrittenUrl> read(String line, Span span) {
        int hash = line.indexOf('#');
        String path = hash < 0 ? line : line.substring(0, hash);
        boolean isPath = path.startsWith("/") && !path.contains("//") && !(path + "/").contains("/../");
        boolean hasPlace = hash < 0 || hash + 1 < line.length();
        return isPath && hasPlace
                ? Optional.of(
                        new WrittenUrl(path, hash < 0 ? Optional.empty() : Optional.of(line.substring(hash + 1)), span))
                : Optional.empty();
    }
}
