package io.github.blogmaven.mojo;

import io.github.blogmaven.engine.BlogEngine;
import io.github.blogmaven.engine.Result;
import io.github.blogmaven.engine.Run;
import io.github.blogmaven.serve.Server;
import java.net.URI;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Renders the blog and serves it on this machine until it is stopped with Ctrl-C. */
@Mojo(name = "serve", requiresDirectInvocation = true, threadSafe = true)
public final class ServeMojo extends BlogMojo {
    /** The port; where it is taken, the next free one. */
    @Parameter(property = "blog.port", defaultValue = "8080")
    private int port;

    @Override
    void execute(Run run, MavenReport report) throws MojoFailureException {
        Result result = BlogEngine.generate(run);
        report.found(result);
        if (result.written().isEmpty()) {
            throw new MojoFailureException(report.summary(result).text() + "; nothing was written");
        }
        report.made(result, result.written().get(), run.site());
        try (Server server =
                Server.start(run.site(), result.url().map(URI::getPath).orElse("/"), port)) {
            report.info("serving at " + server.url() + " (stop with Ctrl-C)");
            server.awaitStop();
        }
    }
}
