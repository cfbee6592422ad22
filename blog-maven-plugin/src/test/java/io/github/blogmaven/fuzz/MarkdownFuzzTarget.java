package io.github.blogmaven.fuzz;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.markdown.Dialect;
import io.github.blogmaven.markdown.Document;
import io.github.blogmaven.markdown.MarkdownParser;
import io.github.blogmaven.markdown.Scrutiny;
import io.github.blogmaven.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads text as the body of a post, with every syntax on and every rule on prose looking at it. */
public final class MarkdownFuzzTarget {
    private static final MarkdownParser SHOW = new MarkdownParser(new Dialect(true, true, true), Scrutiny.NONE);
    private static final MarkdownParser CHECK =
            new MarkdownParser(new Dialect(true, true, true), Scrutiny.of(List.of("a", "term")));

    private MarkdownFuzzTarget() {}

    /** Called by the fuzzer with each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Source source = new Source("post.md", Inputs.text(input));
        String shown = html(SHOW, source);
        String checked = html(CHECK, source);
        if (!shown.equals(checked)) {
            throw new AssertionError("generate and check read the text differently:\n" + shown + "\n" + checked);
        }
    }

    private static String html(MarkdownParser parser, Source source) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Document document = parser.parse(source, 0, Optional.empty(), diagnostics);
        Inputs.assertLocated(diagnostics, source);
        document.links().forEach(link -> Inputs.assertInside(link.span(), source));
        StringBuilder html = new StringBuilder();
        document.html().write(html, (gap, out) -> out.append('?'));
        return html.toString();
    }
}
