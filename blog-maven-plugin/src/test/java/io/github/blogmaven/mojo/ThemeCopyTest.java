package io.github.blogmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeCopyTest {
    @TempDir
    Path folder;

    @Test
    void aCopyOfEveryFileMakesTheSameBlog() throws Exception {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                # Pipes
                """).rendered();
        String page = blog.main("posts/pipes/index.html");

        ThemeCopy copy = new ThemeCopy(blog.sources().resolve("theme"), "1.2", false);
        assertThat(ThemeCopy.files()).containsKeys("post.ftl", "parts/home.ftl", "assets/favicon.svg");
        for (String name : ThemeCopy.files().keySet()) {
            assertThat(copy.copy(name)).exists();
        }

        assertThat(blog.rendered().main("posts/pipes/index.html")).isEqualTo(page);
        assertThat(blog.sources().resolve("theme/post.ftl"))
                .content()
                .startsWith("<#-- Copied from blog-maven-plugin 1.2 -->\n<#import");
        assertThat(blog.sources().resolve("theme/words/ko.properties"))
                .content()
                .startsWith("# Copied from blog-maven-plugin 1.2\n");
        assertThat(ImageIO.read(blog.sources()
                                .resolve("theme/assets/touch-icon.png")
                                .toFile())
                        .getWidth())
                .isEqualTo(180);
    }

    @Test
    void aFileThatIsChangedIsNotReplacedUnlessAskedTo() throws Exception {
        Path post = folder.resolve("post.ftl");
        Files.writeString(post, "mine");

        assertThatThrownBy(() -> new ThemeCopy(folder, "1.2", false).copy("post.ftl"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(post + " is there already; -Dblog.overwrite replaces it");
        assertThat(post).content().isEqualTo("mine");
        new ThemeCopy(folder, "1.2", true).copy("post.ftl");
        assertThat(post).content().isNotEqualTo("mine");
    }

    @Test
    void aFileThatDoesNotExistIsNamedWithTheNearest() {
        assertThatThrownBy(() -> new ThemeCopy(folder, "1.2", false).copy("pots.ftl"))
                .hasMessageEndingWith("the theme has no file 'pots.ftl'; did you mean 'post.ftl'?");
        assertThatThrownBy(() -> new ThemeCopy(folder, "1.2", false).copy("style.css"))
                .hasMessageEndingWith("the theme has no file 'style.css'; did you mean 'assets/style.css'?");
        assertThatThrownBy(() -> new ThemeCopy(folder, "1.2", false).copy("../../pom.xml"))
                .hasMessageEndingWith("blog:theme without it lists them");
    }
}
