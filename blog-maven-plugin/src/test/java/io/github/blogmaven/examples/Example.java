package io.github.blogmaven.examples;

import io.github.blogmaven.engine.BlogEngine;
import io.github.blogmaven.engine.Result;
import io.github.blogmaven.engine.Run;
import io.github.blogmaven.settings.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One of the blogs below {@code examples}. */
public record Example(String name) {
    private static final Instant NOW = Instant.parse("2026-12-31T12:00:00Z");

    public static Stream<Example> all() {
        return Stream.of(new Example("minimal"), new Example("notebook"));
    }

    Path sources() {
        return Path.of("../examples").resolve(name).resolve("src/site/blog");
    }

    /** Renders the example into a folder. */
    public Result into(Path site) {
        return render(sources(), site, 2);
    }

    static Result render(Path sources, Path site, int threads) {
        Project project =
                new Project("Example", Optional.empty(), Optional.of("https://example.org/notes/"), List.of("Ada"));
        return BlogEngine.generate(new Run(sources, site, project, NOW, Optional.empty(), false, false, threads));
    }

    /** Every file below a folder, by its path. */
    public static Map<String, Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            Map<String, Path> files = new TreeMap<>();
            all.filter(Files::isRegularFile)
                    .forEach(
                            file -> files.put(folder.relativize(file).toString().replace('\\', '/'), file));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of every file below a folder, by its path; a picture's bytes as Latin-1. */
    public static Map<String, String> texts(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        files(folder).forEach((path, file) -> texts.put(path, text(file)));
        return texts;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
