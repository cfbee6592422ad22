package io.github.blogmaven.mojo;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.engine.BlogEngine;
import io.github.blogmaven.engine.Remembered;
import io.github.blogmaven.engine.Result;
import io.github.blogmaven.engine.Run;
import io.github.blogmaven.verdict.Glob;
import io.github.blogmaven.verdict.Leniency;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Checks the blog and reports findings, as a compiler does with code.
 *
 * <p>Writes reports, but no site. Maven's log level does not change the result.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends BlogMojo {
    private static final Choice LEVELS = new Choice("failOn", "blog.failOn", List.of("error", "warning", "never"));

    private static final Choice BASELINES = new Choice("baseline", "blog.baseline", List.of("use", "update", "ignore"));

    private static final Choice LEDGERS = new Choice("ledger", "blog.ledger", List.of("update"));

    /** What fails the build: {@code error}, {@code warning} (errors too) or {@code never}. */
    @Parameter(property = "blog.failOn", defaultValue = "error")
    private @Nullable String failOn;

    /** The number of violations allowed before the build fails. */
    @Parameter(property = "blog.maxViolations", defaultValue = "0")
    private int maxViolations;

    /** Patterns of paths in the blog's folder to exclude from the report, such as <code>posts/old/**</code>. */
    @Parameter(property = "blog.excludes")
    private @Nullable List<String> excludes;

    /** The reports to write: {@code sarif}, {@code checkstyle}, {@code junit}, {@code json}, or {@code none}. */
    @Parameter(property = "blog.reports", defaultValue = "sarif,checkstyle,junit,json")
    private @Nullable List<String> reports;

    /** The folder reports are written to. */
    @Parameter(property = "blog.reportDirectory", defaultValue = "${project.build.directory}/blog-check")
    private @Nullable File reportDirectory;

    /**
     * What to do with the baseline: {@code use} ignores the findings it lists, {@code update} regenerates it first,
     * {@code ignore} reports everything.
     */
    @Parameter(property = "blog.baseline", defaultValue = "use")
    private @Nullable String baseline;

    /**
     * {@code update} adds the addresses of the blog to the URL manifest, {@code urls.txt}, and creates the file if it is
     * missing.
     */
    @Parameter(property = "blog.ledger")
    private @Nullable String ledger;

    /** The id of a rule whose description to print, or {@code all} to list the rules; nothing is checked. */
    @Parameter(property = "blog.explain")
    private @Nullable String explain;

    /** Skips the check. */
    @Parameter(property = "blog.check.skip", defaultValue = "false")
    private boolean skipCheck;

    @Override
    boolean isAnswered(boolean isFirst) throws MojoExecutionException {
        if (explain == null) {
            return false;
        }
        String answer = Answer.to(explain);
        if (isFirst) {
            System.out.println(answer);
        }
        return true;
    }

    @Override
    void execute(Run run, MavenReport report) throws MojoExecutionException, MojoFailureException {
        String level = LEVELS.of(present(failOn));
        String known = BASELINES.of(present(baseline));
        Exports exports = new Exports(present(reportDirectory).toPath(), present(reports));
        if (skipCheck) {
            report.info("skipped (blog.check.skip)");
            return;
        }
        if (known.equals("update")) {
            report.keep(BlogEngine.check(run, leniency(false)));
        }
        Leniency leniency = leniency(!known.equals("ignore"));
        Result result = ledger == null ? BlogEngine.check(run, leniency) : remember(run, leniency, report);
        report.found(result);
        exports.write(report.findings(result)).ifPresent(report::info);
        String summary = report.summary(result).text();
        if (violations(result, level) > maxViolations) {
            String limit = maxViolations == 0 ? "" : "; blog.maxViolations is " + maxViolations;
            throw new MojoFailureException(summary + limit);
        }
        report.info(summary);
    }

    private Result remember(Run run, Leniency leniency, MavenReport report) throws MojoExecutionException {
        LEDGERS.of(present(ledger));
        if (run.showsDrafts() || run.showsFuture()) {
            throw new MojoExecutionException(
                    "the ledger remembers what readers see: update it without blog.drafts and blog.future");
        }
        Remembered remembered = BlogEngine.checkAndRemember(run, leniency);
        report.info(remembered
                .lines()
                .map(lines -> "urls.txt: " + lines.added() + " added, " + lines.all() + " in all")
                .orElse("urls.txt stays as it was, as there are errors"));
        return remembered.result();
    }

    private Leniency leniency(boolean usesBaseline) {
        List<String> globs = excludes == null ? List.of() : excludes;
        return new Leniency(globs.stream().map(Glob::new).toList(), usesBaseline);
    }

    /** How many findings are as grave as what makes the build fail. */
    private static long violations(Result result, String level) {
        return switch (level) {
            case "error" ->
                result.diagnostics().stream().filter(Diagnostic::isError).count();
            case "warning" -> result.diagnostics().size();
            default -> 0;
        };
    }
}
