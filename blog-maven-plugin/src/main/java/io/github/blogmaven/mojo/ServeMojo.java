package io.github.blogmaven.mojo;

import io.github.blogmaven.engine.BlogEngine;
import io.github.blogmaven.engine.Result;
import io.github.blogmaven.engine.Run;
import io.github.blogmaven.serve.Server;
import java.net.URI;
import java.nio.file.Files;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Renders the blog, serves it on this machine and prints its address; runs until it is stopped with Ctrl-C. */
@Mojo(name = "serve", requiresDirectInvocation = true, threadSafe = true)
public final class ServeMojo extends BlogMojo {
    /** How long a request may take to arrive, and its answer to be read, in seconds; the server of the JDK asks once. */
    private static final Map<String, String> LIMITS =
            Map.of("sun.net.httpserver.maxReqTime", "15", "sun.net.httpserver.maxRspTime", "300");

    /** The port to use, or the next free one. */
    @Parameter(property = "blog.port", defaultValue = "8080")
    private int port;

    @Override
    void execute(Run run, MavenReport report) throws MojoFailureException {
        Result result = BlogEngine.generate(run);
        report.found(result);
        result.written().ifPresent(written -> report.made(result, written, run.site()));
        if (result.written().isEmpty()) {
            serveEarlierSite(run, report.summary(result).text());
        }
        LIMITS.forEach((name, seconds) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, seconds);
            }
        });
        try (Server server =
                Server.start(run.site(), result.url().map(URI::getPath).orElse("/"), port)) {
            announce("serving at " + server.url() + " (stop with Ctrl-C)");
            server.awaitStop();
        }
    }

    /** With errors the site stays as it was last generated, if it ever was. */
    private void serveEarlierSite(Run run, String summary) throws MojoFailureException {
        if (!Files.isRegularFile(run.site().resolve("index.html"))) {
            throw new MojoFailureException(
                    summary + "; there is no site to serve yet: fix the errors and run blog:serve again");
        }
        getLog().warn(summary + "; serving the site as it was last generated: fix the errors and run blog:generate");
    }

    /** Prints the address, which the author needs, even if Maven is quiet. */
    private void announce(String line) {
        if (getLog().isInfoEnabled()) {
            getLog().info(line);
        } else {
            System.out.println(line);
        }
    }
}
