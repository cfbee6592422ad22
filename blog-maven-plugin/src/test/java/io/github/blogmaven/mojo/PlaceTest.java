package io.github.blogmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceTest {
    private static final Path SHELL = Path.of("/notes");

    @Test
    void pathsAreRelativeToTheFolderThatMavenWasTypedIn() {
        assertThat(Place.startedIn(SHELL, SHELL)).isEqualTo(SHELL);
        assertThat(Place.startedIn(SHELL, SHELL.resolve("examples/minimal"))).isEqualTo(SHELL);
    }

    @Test
    void pathsAreRelativeToAProjectElsewhere() {
        Path elsewhere = Path.of("/other/notes");

        assertThat(Place.startedIn(SHELL, elsewhere)).isEqualTo(elsewhere);
    }

    @Test
    void theModulesOfAPomThatHaveABlogAreFound(@TempDir Path folder) throws IOException {
        for (String blog :
                List.of("notes/src/site/blog", "docs/guide/src/site/blog", "app/src/main", "other/x/src/site/blog")) {
            Files.createDirectories(folder.resolve(blog));
        }
        Files.writeString(folder.resolve("docs/guide/blog-pom.xml"), "<project/>");
        Model model = new Model();
        model.setModules(List.of("app", "notes", "docs/guide/blog-pom.xml", "missing"));
        MavenProject root = new MavenProject(model);
        root.setFile(folder.resolve("pom.xml").toFile());

        assertThat(Place.modulesWithBlog(root)).containsExactly("notes", "docs/guide/blog-pom.xml");
    }

    @Test
    void blogsThatAskForTheSameNumberOfThreadsShareThem() {
        MavenExecutionRequest request = new DefaultMavenExecutionRequest();
        Place one = place(request, "/notes/one", "one");
        Place two = place(request, "/notes/two", "two");

        assertThat(one.sharedThreads(2)).isSameAs(two.sharedThreads(2)).isNotSameAs(one.sharedThreads(3));
        assertThat(place(new DefaultMavenExecutionRequest(), "/notes/one", "one")
                        .sharedThreads(2))
                .isNotSameAs(one.sharedThreads(2));
    }

    @Test
    void theKeyOfABlogIsTheSameOnEveryMachineAndAnotherOneForEachBlog() {
        String here = key("/home/ada/notes", "one", "/home/ada/notes/src/site/blog");

        assertThat(here).matches("[0-9a-f]{16}").isEqualTo(key("/ci/7/notes", "one", "/ci/7/notes/src/site/blog"));
        assertThat(here)
                .isNotEqualTo(key("/home/ada/notes", "two", "/home/ada/notes/src/site/blog"))
                .isNotEqualTo(key("/home/ada/notes", "one", "/home/ada/notes/src/site/other"));
        assertThat(key("/home/ada/notes", "one", "/home/ada/elsewhere"))
                .isEqualTo(key("/ci/7/notes", "one", "/ci/8/elsewhere"));
    }

    private static String key(String basedir, String artifactId, String blog) {
        return place(new DefaultMavenExecutionRequest(), basedir, artifactId).blogKey(Path.of(blog));
    }

    @SuppressWarnings("deprecation") // the other constructors need a running Maven
    private static Place place(MavenExecutionRequest request, String basedir, String artifactId) {
        Model model = new Model();
        model.setGroupId("it");
        model.setArtifactId(artifactId);
        MavenProject project = new MavenProject(model);
        project.setFile(Path.of(basedir, "pom.xml").toFile());
        MavenSession session = new MavenSession(null, null, request, null);
        return new Place(project, session, new MojoExecution(null));
    }
}
