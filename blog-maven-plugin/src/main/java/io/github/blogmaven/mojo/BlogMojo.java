package io.github.blogmaven.mojo;

import io.github.blogmaven.diagnostic.PrintableText;
import io.github.blogmaven.engine.EnclosingBuild;
import io.github.blogmaven.engine.Run;
import io.github.blogmaven.report.Form;
import io.github.blogmaven.settings.Project;
import io.github.blogmaven.write.IoReason;
import io.github.blogmaven.write.SiteWriteException;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Developer;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * The superclass of all goals, with their common parameters: where the blog is and which posts are shown.
 *
 * <p>Goals share a superclass because Maven collects parameters through inheritance.
 */
abstract class BlogMojo extends AbstractMojo {
    private static final Choice FORMS = new Choice("console", "blog.console", List.of("framed", "lines", "auto"));

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution execution;

    /** The folder of the blog, with {@code blog.yml}, posts, series and everything else. */
    @Parameter(property = "blog.sourceDirectory", defaultValue = "${project.basedir}/src/site/blog", required = true)
    private @Nullable File sourceDirectory;

    /** The folder the site is written to. Files in it that the plugin did not write are kept. */
    @Parameter(property = "blog.outputDirectory", defaultValue = "${project.build.directory}/blog", required = true)
    private @Nullable File outputDirectory;

    /** Skips the goal. */
    @Parameter(property = "blog.skip", defaultValue = "false")
    private boolean skip;

    /** Shows drafts, marked as such. */
    @Parameter(property = "blog.drafts", defaultValue = "false")
    private boolean drafts;

    /** Shows posts whose date is in the future. */
    @Parameter(property = "blog.future", defaultValue = "false")
    private boolean future;

    /** The number of threads, shared by modules that are built at the same time; 0 for one per processor. */
    @Parameter(property = "blog.threads", defaultValue = "0")
    private int threads;

    /** The date to use as today's, as {@code 2026-01-31}; by default, the current date in the blog's time zone. */
    @Parameter(property = "blog.today")
    private @Nullable String today;

    /**
     * How findings are printed: {@code framed} shows the source line and groups findings that occur in many places,
     * {@code lines} prints one line per finding; {@code auto} is {@code framed} on a terminal and {@code lines} in a log.
     */
    @Parameter(property = "blog.console", defaultValue = "auto")
    private @Nullable String console;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (isAnswered(present(project).isExecutionRoot())) {
            return;
        }
        if (skip) {
            getLog().info("skipped (blog.skip)");
            return;
        }
        Place place = new Place(present(project), present(session), present(execution));
        place.unknownParameters().forEach(getLog()::warn);
        Form form = form(place);
        Path blog = present(sourceDirectory).toPath().toAbsolutePath().normalize();
        if (!Files.isDirectory(blog)) {
            place.refuseIfAskedFor(blog);
            getLog().debug("no blog at " + blog);
            return;
        }
        try {
            execute(run(blog, place), new MavenReport(getLog(), blog, place, form));
        } catch (SiteWriteException e) {
            throw new MojoExecutionException(PrintableText.escaped(String.valueOf(e.getMessage())), e);
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(
                    PrintableText.escaped(
                            e.getMessage() + ": " + IoReason.of(Objects.requireNonNullElse(e.getCause(), e))),
                    e);
        } catch (OutOfMemoryError e) {
            throw new MojoExecutionException(
                    TooLittleMemory.message(e, Runtime.getRuntime().maxMemory()), e);
        }
    }

    /**
     * Whether the goal was asked something that needs no blog, and has answered.
     *
     * @param isFirst whether the project is the one Maven was started for, where the answer is printed
     */
    boolean isAnswered(boolean isFirst) throws MojoExecutionException {
        return false;
    }

    /** Does what the goal does with a blog that is there. */
    abstract void execute(Run run, MavenReport report) throws MojoExecutionException, MojoFailureException;

    private Form form(Place place) throws MojoExecutionException {
        return switch (FORMS.of(present(console))) {
            case "framed" -> Form.FRAMED;
            case "lines" -> Form.LINES;
            default -> place.isWatched() ? Form.FRAMED : Form.LINES;
        };
    }

    private Run run(Path blog, Place place) throws MojoExecutionException {
        if (threads < 0) {
            throw new MojoExecutionException("parameter 'threads' (blog.threads) is 0 or more, not " + threads);
        }
        int number = threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
        return new Run(
                blog,
                present(outputDirectory).toPath().toAbsolutePath().normalize(),
                project(present(project)),
                Instant.now(),
                day(),
                drafts,
                future,
                number,
                new EnclosingBuild(
                        Optional.of(place.blogKey(blog)), place.folders(), Optional.of(place.sharedThreads(number))));
    }

    private Optional<LocalDate> day() throws MojoExecutionException {
        if (today == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(today));
        } catch (DateTimeException e) {
            throw new MojoExecutionException(
                    "parameter 'today' (blog.today) is a day such as 2026-01-31, not '" + today + "'", e);
        }
    }

    /**
     * What the project's own pom says, properties filled in. What a parent hands down does not count: Maven bends an
     * inherited address per module.
     */
    private static Project project(MavenProject project) {
        Model own = project.getOriginalModel();
        Model full = project.getModel();
        List<String> developers = (own.getDevelopers().isEmpty() ? own : full)
                .getDevelopers().stream()
                        .map(Developer::getName)
                        .filter(name -> name != null)
                        .toList();
        return new Project(
                own.getName() == null ? project.getArtifactId() : full.getName(),
                Optional.ofNullable(own.getDescription() == null ? null : full.getDescription())
                        .map(text -> text.strip().replaceAll("\\s+", " ")),
                Optional.ofNullable(own.getUrl() == null ? null : full.getUrl()),
                developers);
    }

    /** A parameter that Maven requires and so has set. */
    static <T> T present(@Nullable T parameter) {
        if (parameter == null) {
            throw new IllegalStateException("Maven did not set a required parameter");
        }
        return parameter;
    }
}
