package io.github.blogmaven.fuzz;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.draft.WrittenUrl;
import io.github.blogmaven.source.Source;
import java.util.ArrayList;
import java.util.List;

/** Reads text as the URL manifest {@code urls.txt}. */
public final class ManifestFuzzTarget {
    private ManifestFuzzTarget() {}

    /** Called by the fuzzer with each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Source source = new Source("urls.txt", Inputs.text(input));
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<WrittenUrl> urls = WrittenUrl.readAll(source, diagnostics);
        Inputs.assertLocated(diagnostics, source);
        urls.forEach(url -> Inputs.assertInside(url.span(), source));
        long lines = source.text().lines().filter(line -> !line.isBlank()).count();
        if (urls.size() + diagnostics.size() > lines) {
            throw new AssertionError(urls.size() + " URLs and " + diagnostics.size() + " findings in " + lines);
        }
    }
}
