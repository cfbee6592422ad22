package io.github.blogmaven.mojo;

import io.github.blogmaven.engine.Run;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Copies files of the default theme into the blog's folder {@code theme}, so that you can change them, or lists them. */
@Mojo(name = "theme", requiresDirectInvocation = true, threadSafe = true)
public final class ThemeMojo extends BlogMojo {
    /** The files to copy, such as {@code post.ftl,words/en.properties}; without it, all files are listed. */
    @Parameter(property = "blog.files")
    private @Nullable List<String> files;

    /** Replaces files that the blog already has. */
    @Parameter(property = "blog.overwrite", defaultValue = "false")
    private boolean overwrite;

    @Override
    void execute(Run run, MavenReport report) throws MojoExecutionException {
        if (files == null || files.isEmpty()) {
            ThemeCopy.files().keySet().forEach(System.out::println);
            return;
        }
        ThemeCopy copy = new ThemeCopy(run.blog().resolve("theme"), report.version(), overwrite);
        for (String file : files) {
            report.info("copied to " + report.shown(copy.copy(file.strip())));
        }
    }
}
