package io.github.blogmaven.fuzz;

import io.github.blogmaven.source.Source;
import io.github.blogmaven.verdict.Baseline;

/** Reads text as the baseline of a check. */
public final class BaselineFuzzTarget {
    private BaselineFuzzTarget() {}

    /** Called by the fuzzer with each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Source source = new Source(Baseline.FILE, Inputs.text(input));
        Inputs.assertLocated(Baseline.read(source).diagnostics(), source);
    }
}
