package io.github.blogmaven.engine;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Reported;
import io.github.blogmaven.feed.MachineFiles;
import io.github.blogmaven.figure.Figures;
import io.github.blogmaven.image.Pictures;
import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.parallel.Workers;
import io.github.blogmaven.plan.Site;
import io.github.blogmaven.render.Output;
import io.github.blogmaven.render.Renderer;
import io.github.blogmaven.render.Theme;
import io.github.blogmaven.search.SearchIndex;
import io.github.blogmaven.write.SiteWriter;
import io.github.blogmaven.write.Written;
import java.util.List;
import java.util.Optional;

/** Renders and writes a site, page by page, so that no more than a few pages are held at once. */
final class Writing {
    private final SiteWriter writer;
    private final Workers workers;
    private final List<Diagnostic> diagnostics;

    /**
     * @param diagnostics where the mistakes of templates are told to
     */
    Writing(SiteWriter writer, Workers workers, List<Diagnostic> diagnostics) {
        this.writer = writer;
        this.workers = workers;
        this.diagnostics = diagnostics;
    }

    /** What was written; nothing when a template does not run. */
    Optional<Written> write(Site site, Theme theme, Pictures pictures, Figures figures) {
        Renderer renderer = new Renderer(site, theme, pictures, figures);
        workers.map(renderer.pages(), page -> written(renderer.render(page), writer))
                .forEach(diagnostics::addAll);
        workers.map(site.redirects(), redirect -> written(renderer.render(redirect), writer))
                .forEach(diagnostics::addAll);
        if (diagnostics.stream().anyMatch(Diagnostic::isError)) {
            return Optional.empty();
        }
        theme.outputs(site.blog().settings()).stream()
                .filter(output -> !site.hasFile(new UrlPath("/" + output.path())))
                .forEach(writer::add);
        pictures.made()
                .forEach((url, bytes) -> bytes.ifPresentOrElse(
                        copy -> writer.add(Output.Made.of(url.file(), copy)), () -> writer.keep(url.file())));
        figures.files().forEach((url, bytes) -> writer.add(Output.Made.of(url.file(), bytes)));
        SearchIndex.write(site, theme, workers::map, writer::add);
        MachineFiles machine = new MachineFiles(site, theme, figures);
        machine.others().forEach(writer::add);
        workers.map(site.feeds(), feed -> {
            machine.feed(feed).forEach(writer::add);
            return true;
        });
        workers.map(
                site.files(),
                file -> added(new Output.Copied(file.url().file(), file.source().file()), writer));
        return Optional.of(writer.commit());
    }

    /** Adds an output and forgets it: what is returned is kept until all are done. */
    private static boolean added(Output output, SiteWriter writer) {
        writer.add(output);
        return true;
    }

    private static List<Diagnostic> written(Reported<Optional<Output>> rendered, SiteWriter writer) {
        rendered.value().ifPresent(writer::add);
        return rendered.diagnostics();
    }
}
