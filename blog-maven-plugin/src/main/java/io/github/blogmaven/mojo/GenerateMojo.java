package io.github.blogmaven.mojo;

import io.github.blogmaven.engine.BlogEngine;
import io.github.blogmaven.engine.Result;
import io.github.blogmaven.engine.Run;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Renders the blog as a folder of static files.
 *
 * <p>Only files that changed are rewritten. Nothing is written if the blog has errors.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class GenerateMojo extends BlogMojo {
    @Override
    void execute(Run run, MavenReport report) throws MojoFailureException {
        Result result = BlogEngine.generate(run);
        report.found(result);
        if (result.written().isEmpty()) {
            throw new MojoFailureException(report.summary(result).text() + "; nothing was written");
        }
        if (!result.diagnostics().isEmpty() || result.verdict().inBaseline() > 0) {
            report.info(report.summary(result).text());
        }
        report.made(result, result.written().get(), run.site());
    }
}
