package io.github.blogmaven.fuzz;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Reported;
import io.github.blogmaven.draft.WrittenAuthor;
import io.github.blogmaven.draft.WrittenRedirect;
import io.github.blogmaven.draft.WrittenTerm;
import io.github.blogmaven.settings.BlogSettings;
import io.github.blogmaven.settings.Project;
import io.github.blogmaven.settings.SettingsReader;
import io.github.blogmaven.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads text as {@code blog.yml}, and as the other YAML files of a blog. */
public final class SettingsFuzzTarget {
    private static final Project PROJECT = new Project("Notes", Optional.empty(), Optional.empty(), List.of());
    private static final BlogSettings DEFAULTS = SettingsReader.defaults(PROJECT);

    private SettingsFuzzTarget() {}

    /** Called by the fuzzer with each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Source source = new Source("blog.yml", Inputs.text(input));
        Reported<BlogSettings> settings = SettingsReader.read(source, PROJECT);
        Inputs.assertLocated(settings.diagnostics(), source);
        List<Diagnostic> diagnostics = new ArrayList<>();
        WrittenAuthor.readAll(source, DEFAULTS, diagnostics);
        WrittenTerm.readAll(source, DEFAULTS, diagnostics);
        WrittenRedirect.readAll(source, diagnostics);
        Inputs.assertLocated(diagnostics, source);
    }
}
