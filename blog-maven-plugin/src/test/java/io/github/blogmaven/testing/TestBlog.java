package io.github.blogmaven.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.engine.BlogEngine;
import io.github.blogmaven.engine.EnclosingBuild;
import io.github.blogmaven.engine.Remembered;
import io.github.blogmaven.engine.Result;
import io.github.blogmaven.engine.Run;
import io.github.blogmaven.report.ConsoleReport;
import io.github.blogmaven.settings.Project;
import io.github.blogmaven.source.SourceReader;
import io.github.blogmaven.verdict.Leniency;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A blog that a test writes as one text and reads as its author or its reader would.
 *
 * <p>A line {@code -- posts/pipes.md --} begins a file; what a colon follows there, as in {@code -- a.md: 3 MB --}, cannot
 * be written as text ({@link OddFile}). The day is 2026-06-15 everywhere.
 */
public final class TestBlog {
    private static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");

    private final Path folder;
    private Optional<String> url = Optional.of("https://notes.example.org/");
    private int threads = 2;
    private boolean showsDrafts;
    private Path output;
    private Optional<String> key = Optional.empty();

    private TestBlog(Path folder) {
        this.folder = folder;
        this.output = folder.resolve("site");
    }

    /** A blog in a folder of its own, that the test framework made and removes. */
    public static TestBlog in(Path folder, String files) {
        TestBlog blog = new TestBlog(folder);
        blog.write(files);
        return blog;
    }

    /** A blog that another test, or another process, has written. */
    public static TestBlog at(Path folder) {
        return new TestBlog(folder);
    }

    /** The folder of the sources. */
    public Path sources() {
        return folder.resolve("blog");
    }

    /** The folder of the site. */
    public Path output() {
        return output;
    }

    /** Writes the site to another folder. */
    public TestBlog withOutput(Path other) {
        output = other;
        return this;
    }

    /** Gives the blog a key that tells it from others. */
    public TestBlog withKey(String blogKey) {
        key = Optional.of(blogKey);
        return this;
    }

    public TestBlog withThreads(int number) {
        threads = number;
        return this;
    }

    public TestBlog withDrafts() {
        showsDrafts = true;
        return this;
    }

    /** A blog whose pom does not say where it is published. */
    public TestBlog withoutUrl() {
        url = Optional.empty();
        return this;
    }

    /** Writes further files, or others in their place. */
    public TestBlog write(String files) {
        String path = "";
        StringBuilder text = new StringBuilder();
        for (String line : files.split("\n", -1)) {
            if (line.matches("-- \\S.*\\S --")) {
                write(path, text.toString());
                path = line.substring(3, line.length() - 3);
                text.setLength(0);
            } else {
                text.append(line).append('\n');
            }
        }
        write(path, text.substring(0, Math.max(0, text.length() - 1)));
        return this;
    }

    private void write(String path, String text) {
        int colon = path.indexOf(": ");
        if (colon > 0) {
            writeOdd(path.substring(0, colon), path.substring(colon + 2));
        } else if (!path.isEmpty()) {
            write(path, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void writeOdd(String path, String what) {
        try {
            Path file = sources().resolve(path);
            Files.createDirectories(file.getParent());
            OddFile.write(file, what);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TestBlog write(String path, byte[] bytes) {
        try {
            Path file = sources().resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Result generate() {
        return BlogEngine.generate(run());
    }

    public Result check() {
        return check(Leniency.USUAL);
    }

    public Result check(Leniency leniency) {
        return BlogEngine.check(run(), leniency);
    }

    public Remembered remember() {
        return BlogEngine.checkAndRemember(run(), Leniency.USUAL);
    }

    private Run run() {
        Project project = new Project("Notes", Optional.empty(), url, List.of("Ada"));
        EnclosingBuild build = new EnclosingBuild(key, List.of(), Optional.empty());
        return new Run(sources(), output(), project, NOW, Optional.empty(), showsDrafts, false, threads, build);
    }

    /** What {@code generate} says, without source lines and carets; empty when there is nothing to say. */
    public String report() {
        return report(generate());
    }

    /** Every diagnostic as its headline and, where there is one, its hint. */
    public String report(Result result) {
        return result.diagnostics().stream()
                .map(one -> console().headline(one) + (one.hint() == null ? "" : "\n    hint: " + one.hint()))
                .map(text -> text + "\n")
                .collect(Collectors.joining());
    }

    /** What {@code generate} prints, source lines and carets included. */
    public String fullReport() {
        return generate().diagnostics().stream()
                .map(one -> console().describe(one) + "\n")
                .collect(Collectors.joining());
    }

    private ConsoleReport console() {
        return new ConsoleReport("", path -> SourceReader.find(sources(), path));
    }

    /** Renders a blog that has nothing wrong with it. */
    public TestBlog rendered() {
        assertThat(report()).isEmpty();
        return this;
    }

    /** The text of a file of the site. */
    public String file(String path) {
        try {
            return Files.readString(output().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path + " as text; the site has " + files(), e);
        }
    }

    /** The main column of a page: what stands between {@code <main>} and its end. */
    public String main(String path) {
        String html = file(path);
        return html.substring(html.indexOf("<main"), html.indexOf("</main>"));
    }

    /** Every file of the site by path, with its text or, for a picture, its bytes in Base64. */
    public Map<String, String> site() {
        Map<String, String> site = new TreeMap<>();
        for (String path : files()) {
            site.put(path, path.endsWith(".png") ? base64(path) : file(path));
        }
        return site;
    }

    private String base64(String path) {
        try {
            return Base64.getEncoder().encodeToString(Files.readAllBytes(output().resolve(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paths of all files of the site, sorted. */
    public List<String> files() {
        if (!Files.exists(output())) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(output())) {
            return all.filter(Files::isRegularFile)
                    .map(file -> output().relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
