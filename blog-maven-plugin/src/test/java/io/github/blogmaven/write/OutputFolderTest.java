package io.github.blogmaven.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.blogmaven.testing.TestBlog;
import io.github.blogmaven.testing.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Where a site must not be, and whose it is. */
class OutputFolderTest {
    private static final String BLOG = """
            -- posts/pipes.md --
            # Pipes
            """;

    @TempDir
    Path folder;

    @Test
    void aSiteIsNotInItsSourcesNorAroundThem() throws IOException {
        TestBlog blog = TestBlog.in(folder, BLOG);
        Path sources = blog.sources().toRealPath();
        Map<String, String> before = TestSite.tree(folder);

        assertRefused(blog.withOutput(blog.sources()), sources + " is the folder of the blog's sources");
        assertRefused(
                blog.withOutput(blog.sources().resolve("static/../out/site")),
                sources.resolve("out/site") + " lies inside the blog's sources (" + sources + ")");
        assertRefused(blog.withOutput(folder), folder.toRealPath() + " contains the blog's sources (" + sources + ")");

        assertThat(TestSite.tree(folder)).isEqualTo(before);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "making links needs a privilege there")
    void linksDoNotHideWhereASiteIs() throws IOException {
        TestBlog blog = TestBlog.in(folder, BLOG);
        Path sources = blog.sources().toRealPath();
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("link"), sources);

        assertRefused(blog.withOutput(link), sources + " is the folder of the blog's sources");
        assertRefused(
                blog.withOutput(link.resolve("posts/site")),
                sources.resolve("posts/site") + " lies inside the blog's sources (" + sources + ")");
        assertThat(link.resolve("posts")).isDirectoryNotContaining("glob:**site*");
    }

    @Test
    void aSiteIsNotAroundItsProject() throws IOException {
        Path real = folder.toRealPath();
        List<Path> projects = List.of(real.resolve("project"));
        Path sources = real.resolve("notes");

        assertThat(SiteFolder.resolve(real.resolve("project/docs"), sources, projects))
                .isEqualTo(real.resolve("project/docs"));
        assertThat(SiteFolder.resolve(real.resolve("site"), sources, projects)).isEqualTo(real.resolve("site"));
        assertThatThrownBy(() -> SiteFolder.resolve(real.resolve("project"), sources, projects))
                .isInstanceOf(SiteWriteException.class)
                .hasMessage("the output folder " + real.resolve("project") + " contains the project ("
                        + real.resolve("project") + "); choose a folder of its own, such as target/blog");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.toRealPath().resolve("file"), "by hand");
        TestBlog blog = TestBlog.in(folder, BLOG);

        assertThatThrownBy(blog.withOutput(file)::generate).hasMessage(file + " is a file, not a folder");
        assertThatThrownBy(blog.withOutput(file.resolve("site"))::generate)
                .hasMessage(file + " is a file, not a folder");
    }

    @Test
    void theSiteOfAnotherBlogStays() throws IOException {
        TestBlog first = TestBlog.in(folder.resolve("one"), BLOG)
                .withKey("1111")
                .withOutput(folder.toRealPath().resolve("site"))
                .rendered();
        Map<String, String> site = TestSite.tree(first.output());
        TestBlog second = TestBlog.in(folder.resolve("two"), "-- posts/signals.md --\n# Signals\n")
                .withKey("2222")
                .withOutput(first.output());

        assertThatThrownBy(second::generate)
                .isInstanceOf(SiteWriteException.class)
                .hasMessage(first.output() + " holds the site of another blog, whose pages would be removed; give each"
                        + " blog an output folder of its own. If it is this blog, and its project or folder was renamed,"
                        + " remove the first line of " + first.output().resolve(".blog-files"));
        assertThat(TestSite.tree(first.output())).isEqualTo(site);
        first.rendered();
    }

    @Test
    void aBlogThatWasRenamedGoesOnWhenTheFirstLineIsRemoved() throws IOException {
        TestBlog blog = TestBlog.in(folder, BLOG).withKey("1111").rendered();
        Path list = blog.output().resolve(".blog-files");
        assertThat(Files.readAllLines(list).get(0)).isEqualTo("# blog 1111");

        List<String> lines = Files.readAllLines(list);
        Files.write(list, lines.subList(1, lines.size()));
        blog.withKey("2222").rendered();

        assertThat(Files.readAllLines(list).get(0)).isEqualTo("# blog 2222");
        assertThat(Files.readAllLines(list).subList(1, lines.size())).isEqualTo(lines.subList(1, lines.size()));
    }

    @Test
    void aListOfAnEarlierVersionIsOfThisBlog() throws IOException {
        TestBlog blog = TestBlog.in(folder, BLOG).rendered();
        assertThat(Files.readString(blog.output().resolve(".blog-files"))).doesNotContain("#");

        blog.withKey("1111").rendered();
        assertThat(blog.generate().written())
                .hasValueSatisfying(written -> assertThat(written.touched()).isZero());
    }

    @Test
    void aDamagedListIsNamed() throws IOException {
        TestBlog blog = TestBlog.in(folder, BLOG).rendered();
        Path list = blog.output().resolve(".blog-files");
        Map<String, String> before = TestSite.tree(blog.output());

        Files.write(list, new byte[] {'a', (byte) 0xE9, '\n'});
        assertThatThrownBy(blog::generate)
                .isInstanceOf(SiteWriteException.class)
                .hasMessage(list + " is not UTF-8 text, so it was changed by something else; restore it, or remove it"
                        + " together with the pages that this plugin made");

        Files.delete(list);
        Files.createDirectory(list);
        assertThatThrownBy(blog::generate)
                .isInstanceOf(SiteWriteException.class)
                .hasMessageStartingWith(list + " is a folder, not a list of files; ");

        Files.delete(list);
        Files.writeString(list, before.get(".blog-files"));
        assertThat(TestSite.tree(blog.rendered().output())).isEqualTo(before);
    }

    private static void assertRefused(TestBlog blog, String why) {
        String message = "the output folder " + why + "; choose a folder of its own, such as target/blog";
        assertThatThrownBy(blog::generate)
                .isInstanceOf(SiteWriteException.class)
                .hasMessage(message);
        assertThatThrownBy(blog::check).isInstanceOf(SiteWriteException.class).hasMessage(message);
    }
}
