package io.github.blogmaven.fuzz;

import java.util.Locale;
import java.util.function.Consumer;

/** The targets by name, so that seeds can be replayed through all of them. */
enum FuzzTarget {
    FRONT_MATTER(FrontMatterFuzzTarget::fuzzerTestOneInput),
    SETTINGS(SettingsFuzzTarget::fuzzerTestOneInput),
    MARKDOWN(MarkdownFuzzTarget::fuzzerTestOneInput),
    REFERENCES(ReferencesFuzzTarget::fuzzerTestOneInput),
    HIGHLIGHTING(HighlightingFuzzTarget::fuzzerTestOneInput),
    MANIFEST(ManifestFuzzTarget::fuzzerTestOneInput),
    BASELINE(BaselineFuzzTarget::fuzzerTestOneInput);

    @SuppressWarnings("ImmutableEnumChecker") // method references without state
    private final Consumer<byte[]> run;

    /** The target whose class is called {@code MarkdownFuzzTarget} has the name {@code Markdown}. */
    static FuzzTarget named(String name) {
        return valueOf(name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
    }

    FuzzTarget(Consumer<byte[]> run) {
        this.run = run;
    }

    /** The name of the folder with inputs that once made it fail. */
    String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads one input; throws if something happens that no input may cause. */
    void run(byte[] input) {
        run.accept(input);
    }
}
