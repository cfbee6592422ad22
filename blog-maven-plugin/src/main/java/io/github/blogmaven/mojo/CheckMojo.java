package io.github.blogmaven.mojo;

import io.github.blogmaven.engine.BlogEngine;
import io.github.blogmaven.engine.Result;
import io.github.blogmaven.engine.Run;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Reads the blog the way a compiler reads code, and reports what an author should know.
 *
 * <p>Writes nothing. The level of Maven's log never changes the verdict.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends BlogMojo {
    private static final Choice LEVELS =
            new Choice("failOn", "blog.failOn", List.of("error", "warning", "never"));

    /** What makes the build fail: {@code error}, {@code warning} (and errors) or {@code never}. */
    @Parameter(property = "blog.failOn", defaultValue = "error")
    private @Nullable String failOn;

    /** Does not check. */
    @Parameter(property = "blog.check.skip", defaultValue = "false")
    private boolean skipCheck;

    @Override
    void execute(Run run, MavenReport report) throws MojoExecutionException, MojoFailureException {
        String level = LEVELS.of(present(failOn));
        if (skipCheck) {
            report.info("skipped (blog.check.skip)");
            return;
        }
        Result result = BlogEngine.check(run);
        report.found(result);
        boolean fails = switch (level) {
            case "error" -> result.hasErrors();
            case "warning" -> !result.diagnostics().isEmpty();
            default -> false;
        };
        if (fails) {
            throw new MojoFailureException(report.summary(result));
        }
        report.info(report.summary(result));
    }
}
