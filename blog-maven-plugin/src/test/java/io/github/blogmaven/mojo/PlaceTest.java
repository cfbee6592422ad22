package io.github.blogmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Model;
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
}
