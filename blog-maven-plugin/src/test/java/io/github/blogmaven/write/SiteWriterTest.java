package io.github.blogmaven.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.blogmaven.render.Output;
import io.github.blogmaven.testing.TestBlog;
import io.github.blogmaven.testing.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {
    @TempDir
    Path folder;

    private static final String BLOG = """
            -- posts/pipes.md --
            # Pipes
            -- posts/old/index.md --
            # Old
            -- posts/old/data.csv --
            1,2
            -- static/notes.txt --
            Notes
            """;

    @Test
    void touchesNothingTheSecondTime() throws IOException {
        TestBlog blog = TestBlog.in(folder, BLOG).rendered();
        List<FileTime> before = times(blog);

        assertThat(blog.generate().written()).hasValueSatisfying(written -> {
            assertThat(written.touched()).isZero();
            assertThat(written.removed()).isZero();
            assertThat(written.files()).isEqualTo(blog.files().size() - 1);
        });
        assertThat(times(blog)).isEqualTo(before);
    }

    @Test
    void touchesWhatChangedOnly() throws IOException {
        TestBlog blog = TestBlog.in(folder, BLOG).rendered();
        FileTime before = time(blog, "posts/old/index.html");

        blog.write("-- static/notes.txt --\nOther notes");

        assertThat(blog.generate().written())
                .hasValueSatisfying(written -> assertThat(written.touched()).isOne());
        assertThat(blog.file("notes.txt")).isEqualTo("Other notes");
        assertThat(time(blog, "posts/old/index.html")).isEqualTo(before);
    }

    @Test
    void removesWhatIsNoLongerMadeAndFoldersThatBecomeEmpty() throws IOException {
        TestBlog blog = TestBlog.in(folder, BLOG).write("""
                        -- blog.yml --
                        search: false
                        """).rendered();
        Files.delete(blog.sources().resolve("posts/old/data.csv"));
        Files.delete(blog.sources().resolve("posts/old/index.md"));

        assertThat(blog.generate().written())
                .hasValueSatisfying(written -> assertThat(written.removed()).isEqualTo(2));

        assertThat(blog.files()).contains("posts/pipes/index.html").doesNotContain("posts/old/index.html");
        assertThat(blog.output().resolve("posts/old")).doesNotExist();
    }

    @Test
    void keepsFilesItDidNotMake() throws IOException {
        TestBlog blog = TestBlog.in(folder, BLOG).rendered();
        write(blog, "posts/old/mine.txt");
        write(blog, ".git/HEAD");
        Files.delete(blog.sources().resolve("posts/old/data.csv"));
        Files.delete(blog.sources().resolve("posts/old/index.md"));

        assertThat(blog.rendered().files())
                .contains("posts/old/mine.txt", ".git/HEAD")
                .doesNotContain("posts/old/data.csv");
    }

    @Test
    void refusesToReplaceAFileItDidNotMake() throws IOException {
        TestBlog blog = TestBlog.in(folder, BLOG);
        write(blog, "posts/pipes/index.html");
        write(blog, "notes.txt");

        assertThatThrownBy(blog::generate)
                .isInstanceOf(SiteWriteException.class)
                .hasMessage(blog.output().resolve("notes.txt")
                        + " was not made by this plugin and is in the way of a page; remove it or choose another output"
                        + " folder (and 1 more like it)");

        assertThat(blog.files()).containsExactly("notes.txt", "posts/pipes/index.html");
        assertThat(blog.file("notes.txt")).isEqualTo("by hand");
    }

    @Test
    void refusesAFileInThePlaceOfAFolderAndAFolderInThePlaceOfAFile() throws IOException {
        TestBlog blog = TestBlog.in(folder, BLOG);
        write(blog, "posts");
        write(blog, "notes.txt/mine.txt");

        assertThatThrownBy(blog::generate)
                .isInstanceOf(SiteWriteException.class)
                .hasMessageContaining("not made by this plugin");

        assertThat(blog.files()).containsExactly("notes.txt/mine.txt", "posts");
    }

    @Test
    void turnsAFileIntoAFolderAndBack() throws IOException {
        TestBlog blog = TestBlog.in(folder, BLOG).write("""
                -- static/about --
                A file
                """).rendered();

        Files.delete(blog.sources().resolve("static/about"));
        blog.write("""
                -- pages/about.md --
                # About
                """).rendered();
        assertThat(blog.files()).contains("about/index.html");

        Files.delete(blog.sources().resolve("pages/about.md"));
        blog.write("""
                -- static/about --
                A file
                """).rendered();
        assertThat(blog.file("about")).isEqualTo("A file\n");
    }

    @Test
    void writesNothingWhereThereAreErrors() {
        TestBlog blog = TestBlog.in(folder, BLOG).rendered();
        Map<String, String> before = blog.site();

        blog.write("""
                -- posts/pipes.md --
                # More about pipes

                [x](nope.txt)
                -- posts/new.md --
                # New
                """);

        assertThat(blog.generate().written()).isEmpty();
        assertThat(blog.site()).isEqualTo(before);
    }

    @Test
    void forgetsWhatABuildThatWasKilledLeftAside() throws IOException {
        TestBlog blog = TestBlog.in(folder, BLOG).rendered();
        Map<String, String> before = blog.site();
        write(blog, ".blog-aside/posts/pipes/index.html");
        write(blog, ".blog-aside/posts/half/index.html");

        assertThat(blog.rendered().site()).isEqualTo(before);
        assertThat(blog.output().resolve(".blog-aside")).doesNotExist();
    }

    @Test
    void leavesTheSiteAsItWasUntilItCommits() {
        TestBlog blog = TestBlog.in(folder, BLOG).rendered();
        Map<String, String> before = TestSite.tree(blog.output());

        try (SiteWriter writer = SiteWriter.open(blog.output(), Optional.empty())) {
            writer.add(Output.Made.of("posts/pipes/index.html", "half a page"));
            writer.add(Output.Made.of("posts/new/index.html", "a page"));

            assertThat(TestSite.tree(blog.output())).isEqualTo(before);
        }
        assertThat(TestSite.tree(blog.output())).isEqualTo(before);
        assertThat(folder).isDirectoryNotContaining("glob:**.blog-work");
    }

    @Test
    void leavesNoFoldersWhereNothingWasWritten() {
        TestBlog blog = TestBlog.in(folder, BLOG)
                .withOutput(folder.resolve("target/deep/site"))
                .write("-- posts/pipes.md --\n[x](nope.txt)\n");

        assertThat(blog.generate().hasErrors()).isTrue();

        assertThat(folder.resolve("target")).doesNotExist();
        blog.write("-- posts/pipes.md --\n# Pipes\n").rendered();
        assertThat(folder.resolve("target/deep"))
                .isDirectoryContaining(path -> path.endsWith("site"))
                .isDirectoryNotContaining("glob:**.blog-work");
    }

    @Test
    void refusesWhatAFileSystemCannotName() throws IOException {
        try (SiteWriter writer = SiteWriter.open(folder.toRealPath().resolve("site"), Optional.empty())) {
            for (String path :
                    List.of("../x", "a/../../x", "a//b", "/etc/x", ".", "a\\..\\x", "a\0b", "sub/.git/hooks/x")) {
                assertThatThrownBy(() -> writer.add(Output.Made.of(path, "x")))
                        .isInstanceOf(SiteWriteException.class)
                        .hasMessageStartingWith("cannot write '" + path + "' into the site: ");
            }
            assertThatThrownBy(() -> writer.add(Output.Made.of("posts/" + "é".repeat(128) + "/index.html", "x")))
                    .isInstanceOf(SiteWriteException.class)
                    .hasMessageEndingWith("a name has 256 bytes; file systems allow at most 255");
            writer.add(Output.Made.of("posts/" + "é".repeat(127) + "/index.html", "x"));
            writer.commit();
        }
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void removesNothingOutsideOfTheSiteWhateverItsListSays() throws IOException {
        TestBlog blog = TestBlog.in(folder, BLOG).rendered();
        Path outside = Files.writeString(folder.resolve("outside.txt"), "by hand");
        Path list = blog.output().resolve(".blog-files");
        Files.writeString(
                list,
                Files.readString(list) + "\n../outside.txt\n" + outside
                        + "\n.\nposts\nposts/../../outside.txt\n.git/HEAD\n.blog-files\n<<<<<<< HEAD\n\n");
        write(blog, ".git/HEAD");

        blog.write("-- posts/pipes.md --\n# More about pipes\n").rendered();

        assertThat(outside).exists();
        assertThat(blog.output().resolve(".git/HEAD")).exists();
        assertThat(blog.main("posts/pipes/index.html")).contains("More about pipes");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no name holds a line feed there")
    void knowsFilesWhoseNamesHoldWhatEndsALine() throws IOException {
        TestBlog blog = TestBlog.in(folder, BLOG)
                .write("static/Icon\r", new byte[] {1})
                .write("static/one\ntwo.txt", new byte[] {1})
                .write("static/100%0A.txt", new byte[] {1})
                .rendered();
        write(blog, "two.txt");

        Files.delete(blog.sources().resolve("static/Icon\r"));
        Files.delete(blog.sources().resolve("static/one\ntwo.txt"));
        blog.rendered();

        assertThat(blog.files()).contains("two.txt", "100%0A.txt").doesNotContain("Icon\r", "one\ntwo.txt");
    }

    private static void write(TestBlog blog, String path) throws IOException {
        Path file = blog.output().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "by hand");
    }

    private static FileTime time(TestBlog blog, String path) throws IOException {
        return Files.getLastModifiedTime(blog.output().resolve(path));
    }

    private static List<FileTime> times(TestBlog blog) throws IOException {
        List<FileTime> times = new ArrayList<>();
        for (String path : blog.files()) {
            times.add(time(blog, path));
        }
        return times;
    }
}
