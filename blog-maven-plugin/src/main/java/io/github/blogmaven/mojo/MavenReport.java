package io.github.blogmaven.mojo;

import io.github.blogmaven.engine.Result;
import io.github.blogmaven.export.Findings;
import io.github.blogmaven.report.Cause;
import io.github.blogmaven.report.ConsoleReport;
import io.github.blogmaven.report.Form;
import io.github.blogmaven.report.Summary;
import io.github.blogmaven.source.SourceReader;
import io.github.blogmaven.verdict.Baseline;
import io.github.blogmaven.verdict.Fingerprints;
import io.github.blogmaven.write.AtomicFile;
import io.github.blogmaven.write.Written;
import java.nio.file.Path;
import org.apache.maven.plugin.logging.Log;

/** Tells Maven's log what a run found and made. */
final class MavenReport {
    private final Log log;
    private final Path blog;
    private final Place place;

    /** What paths are relative to, so that a terminal can open them. */
    private final Path startedIn;

    private final Form form;
    private final ConsoleReport console;

    MavenReport(Log log, Path blog, Place place, Form form) {
        this.log = log;
        this.blog = blog;
        this.place = place;
        this.startedIn = place.startedIn();
        this.form = form;
        this.console = new ConsoleReport(shown(blog, startedIn) + "/", path -> SourceReader.find(blog, path));
    }

    private static String shown(Path path, Path from) {
        Path shown = path.startsWith(from) ? from.relativize(path) : path;
        return shown.toString().replace('\\', '/');
    }

    /** Each diagnostic at its level; in an order that is the same on every machine. */
    void found(Result result) {
        for (Cause cause : Cause.of(result.diagnostics())) {
            String text = console.describe(cause, form);
            if (cause.first().isError()) {
                log.error(text);
            } else {
                log.warn(text);
            }
        }
    }

    /** How much was found, in how much. */
    Summary summary(Result result) {
        Result.Places places = result.places();
        return Summary.of(
                result.diagnostics(),
                new Summary.Places(
                        places.posts(),
                        places.others(),
                        result.read().posts(),
                        result.read().translations()),
                heldBack(result),
                new Summary.Untold(
                        result.verdict().suppressed(), result.verdict().inBaseline()));
    }

    private static Summary.HeldBack heldBack(Result result) {
        return new Summary.HeldBack(
                result.heldBack().drafts(), result.heldBack().scheduled());
    }

    /** What was found, for other tools: they know files by their path in the whole project. */
    Findings findings(Result result) {
        Fingerprints fingerprints = fingerprints();
        String prefix = shown(blog, place.root(blog)) + "/";
        return new Findings(result.diagnostics(), fingerprints::of, prefix, summary(result), place.version());
    }

    /** Writes the baseline: all that was found, but for what is always told. */
    void keep(Result result) {
        Path file = blog.resolve(Baseline.FILE);
        AtomicFile.write(file, Baseline.text(result.verdict().every(), fingerprints()));
        log.info("wrote " + shown(file, startedIn));
    }

    private Fingerprints fingerprints() {
        return new Fingerprints(path -> SourceReader.find(blog, path));
    }

    /** The version of this plugin. */
    String version() {
        return place.version();
    }

    /** A path as it is printed, relative to the folder Maven was started in. */
    String shown(Path path) {
        return shown(path, startedIn);
    }

    void info(String line) {
        log.info(line);
    }

    /** One line on what was made, and where it begins. */
    void made(Result result, Written written, Path site) {
        Result.Counts counts = result.counts();
        String translations =
                counts.translations() == 0 ? "" : ", " + Summary.count(counts.translations(), "translation");
        String changes = written.touched() + " written, " + written.removed() + " removed";
        String heldBack =
                heldBack(result).text().map(words -> "; not shown: " + words).orElse("");
        log.info(Summary.count(counts.posts(), "post") + translations + ", " + counts.series()
                + " series, " + Summary.count(counts.pages(), "page") + " (" + changes + "): "
                + shown(site.resolve("index.html"), startedIn) + heldBack);
        if (result.url().isEmpty()) {
            log.info("no 'url' in blog.yml or the pom: pages name no canonical address, and there is no site map");
        }
    }
}
