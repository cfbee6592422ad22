package io.github.blogmaven.fuzz;

import io.github.blogmaven.testing.TestBlog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Checks and renders a small blog, in which the lines of an input are destinations of links and references. */
public final class ReferencesFuzzTarget {
    /** How many lines of an input are looked at. */
    static final int MAX_LINES = 20;

    private ReferencesFuzzTarget() {}

    /** Called by the fuzzer with each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        List<String> lines = Inputs.text(input).lines().limit(MAX_LINES).toList();
        String links = lines.stream()
                .map(line -> "[a](<" + line.replace("<", "").replace(">", "") + ">) [](" + line + ")\n\n")
                .reduce("", String::concat);
        String references = lines.stream()
                .map(line -> "  - '" + line.replace("'", "''") + "'\n")
                .reduce("", String::concat);
        String list = references.isEmpty() ? "" : "requires:\n" + references + "aliases:\n" + references;
        check("-- posts/a.md --\n---\ntitle: A\ndate: 2026-01-01\n" + list + "---\n" + links
                + "\n-- posts/b.md --\n---\ntitle: B\ndate: 2026-01-02\nseries: s\n---\n# Why\n\nText\n");
    }

    private static void check(String files) {
        try {
            Path folder = Files.createTempDirectory("fuzz");
            try {
                TestBlog blog = TestBlog.in(folder, files);
                blog.check();
                blog.generate();
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
