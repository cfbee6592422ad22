package io.github.blogmaven.mojo;

import io.github.blogmaven.diagnostic.NearMiss;
import io.github.blogmaven.parallel.Workers;
import java.io.Console;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** Where in a build a goal runs. */
record Place(MavenProject project, MavenSession session, MojoExecution execution) {
    private static final int KEY_BYTES = 8;

    /** The folder Maven was started in: what paths in reports are relative to. */
    Path startedIn() {
        Path project = Path.of(session.getRequest().getBaseDirectory()).toAbsolutePath();
        String shell = session.getRequest().getSystemProperties().getProperty("user.dir");
        return shell == null ? project : startedIn(Path.of(shell).toAbsolutePath(), project);
    }

    /** A project may be named from above ({@code -f}); one from elsewhere is its own folder. */
    static Path startedIn(Path shell, Path project) {
        return project.startsWith(shell) ? shell : project;
    }

    /**
     * The folder other tools take paths to be relative to: that of the repository on GitHub, else that of the whole
     * project, wherever Maven was started.
     */
    Path root(Path blog) {
        String workspace = System.getenv("GITHUB_WORKSPACE");
        File whole = session.getRequest().getMultiModuleProjectDirectory();
        Path root = workspace != null
                ? Path.of(workspace)
                : whole == null ? startedIn() : whole.toPath().toAbsolutePath().normalize();
        return blog.startsWith(root) ? root : startedIn();
    }

    /**
     * A key that tells the blog from those of other projects and folders. It is the same on every machine, and is a digest,
     * since it is published with the site.
     */
    String blogKey(Path blog) {
        String folder = inside(project.getBasedir(), blog)
                .or(() -> inside(session.getRequest().getMultiModuleProjectDirectory(), blog))
                .orElse(String.valueOf(blog.getFileName()));
        String name = project.getGroupId() + ":" + project.getArtifactId() + " " + folder;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> inside(@Nullable File folder, Path blog) {
        if (folder == null) {
            return Optional.empty();
        }
        Path above = folder.toPath().toAbsolutePath().normalize();
        return blog.startsWith(above)
                ? Optional.of(above.relativize(blog).toString().replace('\\', '/'))
                : Optional.empty();
    }

    /** The folder of the project, if it has one. */
    List<Path> folders() {
        File folder = project.getBasedir();
        return folder == null ? List.of() : List.of(folder.toPath());
    }

    /**
     * The threads that blogs of this build share when they ask for the same number. They are kept with Maven's request, of
     * which a build has one, while it may have the plugin's classes several times.
     */
    ExecutorService sharedThreads(int number) {
        MavenExecutionRequest request = session.getRequest();
        synchronized (request) {
            Object threads = request.getData()
                    .computeIfAbsent("io.github.blogmaven.threads." + number, key -> Workers.pool(number));
            return (ExecutorService) threads;
        }
    }

    /** The version of this plugin. */
    String version() {
        return execution.getMojoDescriptor().getPluginDescriptor().getVersion();
    }

    /** Whether somebody reads along on a terminal. */
    @SuppressWarnings("SystemConsoleNull") // where there is always a console, it is asked what it is
    boolean isWatched() {
        Console console = System.console();
        return session.getRequest().isInteractiveMode() && console != null && isTerminal(console);
    }

    /** JDKs from 22 on may have a console where there is no terminal; they can be asked, and older ones cannot. */
    private static boolean isTerminal(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /**
     * A project without a blog is passed over in silence, as a module of many may be. Not so when the goal was typed, and
     * no project of the build has a blog: then somebody looks for one.
     *
     * @throws MojoFailureException if the blog was asked for
     */
    void refuseIfAskedFor(Path blog) throws MojoFailureException {
        boolean isTyped = execution.getSource() == MojoExecution.Source.CLI;
        boolean isAlone = session.getProjects().size() == 1;
        boolean isNowhere = session.getProjects().stream()
                .noneMatch(any -> Files.isDirectory(any.getBasedir().toPath().resolve("src/site/blog")));
        if (isTyped && (isAlone || (isNowhere && project.isExecutionRoot()))) {
            String problem = "there is no blog at " + startedIn().relativize(blog);
            List<String> modules = modulesWithBlog(project);
            throw new MojoFailureException(
                    modules.isEmpty()
                            ? problem + "; write a first post: "
                                    + startedIn().relativize(blog.resolve("posts/hello.md"))
                            : problem + "; build the module that has one: mvn -pl " + String.join(",", modules)
                                    + " blog:" + execution.getMojoDescriptor().getGoal());
        }
    }

    /** The modules a pom names that have a blog in the usual folder. */
    static List<String> modulesWithBlog(MavenProject project) {
        Path folder = project.getBasedir().toPath();
        return project.getModules().stream()
                .filter(module -> {
                    Path named = folder.resolve(module);
                    Path moduleFolder = Files.isRegularFile(named) ? named.getParent() : named;
                    return moduleFolder != null && Files.isDirectory(moduleFolder.resolve("src/site/blog"));
                })
                .toList();
    }

    /** Names in the plugin's configuration that no goal knows; older Mavens pass over them in silence. */
    List<String> unknownParameters() {
        Set<String> known = new TreeSet<>();
        for (MojoDescriptor goal :
                execution.getMojoDescriptor().getPluginDescriptor().getMojos()) {
            goal.getParameters().forEach(parameter -> known.add(parameter.getName()));
        }
        List<String> warnings = new ArrayList<>();
        Xpp3Dom configuration = execution.getConfiguration();
        if (configuration == null) {
            return warnings;
        }
        for (Xpp3Dom parameter : configuration.getChildren()) {
            if (!known.contains(parameter.getName())) {
                String hint = NearMiss.hint(parameter.getName(), known)
                        .map(near -> "; " + near)
                        .orElse("");
                warnings.add(
                        project.getFile() + ": '" + parameter.getName() + "' is not a parameter of this plugin" + hint);
            }
        }
        return warnings;
    }
}
