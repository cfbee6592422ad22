package io.github.blogmaven.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.blogmaven.render.Output;
import io.github.blogmaven.testing.TestBlog;
import io.github.blogmaven.testing.TestSite;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Blogs on a file system with the paths of Windows, where names that differ only in case are one. */
class WindowsPathsTest {
    private final FileSystem windows = Jimfs.newFileSystem(Configuration.windows());
    private Path folder;

    @BeforeEach
    void makeAFolder() throws IOException {
        folder = Files.createDirectories(windows.getPath("C:\\Users\\Ada\\notes"));
    }

    @Test
    void aBlogIsTheSameAsElsewhere() throws IOException {
        String files = """
                -- posts/pipes.md --
                # Pipes

                Read [signals](signals/index.md) and ![a picture](signals/picture.svg).
                -- posts/signals/index.md --
                # Signals
                -- posts/signals/picture.svg --
                <svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>
                -- static/.nojekyll --
                -- theme/assets/extra.css --
                p {}
                """;
        TestBlog blog = TestBlog.in(folder, files).withKey("1111").rendered();
        try (FileSystem unix = Jimfs.newFileSystem(Configuration.unix())) {
            TestBlog elsewhere = TestBlog.in(Files.createDirectories(unix.getPath("/notes")), files)
                    .withKey("1111")
                    .rendered();

            assertThat(TestSite.tree(blog.output())).isEqualTo(TestSite.tree(elsewhere.output()));
        }
        assertThat(blog.generate().written()).hasValueSatisfying(written -> {
            assertThat(written.touched()).isZero();
            assertThat(written.removed()).isZero();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            posts/con/index.html     | Windows reserves the name 'con' for a device
            posts/aux.txt            | Windows reserves the name 'aux.txt' for a device
            Com1                     | Windows reserves the name 'Com1' for a device
            lpt9.tar.gz/x            | Windows reserves the name 'lpt9.tar.gz' for a device
            NUL                      | Windows reserves the name 'NUL' for a device
            posts/what?/index.html   | Windows allows no '?' in a name
            posts/c:/index.html      | Windows allows no ':' in a name
            C:/Windows/x             | Windows allows no ':' in a name
            a<b                      | Windows allows no '<' in a name
            posts/etc./index.html    | on Windows a name cannot end with a dot or a space
            posts/etc /index.html    | on Windows a name cannot end with a dot or a space
            posts\\..\\..\\x         | a name must not contain a backslash or NUL
            posts/../../x            | '..' is not the name of a file or folder
            """)
    void aNameThatWindowsDoesNotAllowIsRefused(String path, String why) {
        try (SiteWriter writer = SiteWriter.open(folder.resolve("site"), Optional.empty())) {
            assertThatThrownBy(() -> writer.add(Output.Made.of(path, "x")))
                    .isInstanceOf(SiteWriteException.class)
                    .hasMessage("cannot write '" + path + "' into the site: " + why);
        }
        assertThat(TestSite.tree(folder)).containsOnlyKeys("/");
    }

    @Test
    void aPostThatIsNamedLikeADeviceIsRefused() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                slug: aux
                ---
                """);

        assertThatThrownBy(blog::generate)
                .isInstanceOf(SiteWriteException.class)
                .hasMessage("cannot write 'posts/aux/index.html' into the site: Windows reserves the name 'aux' for a"
                        + " device");
        assertThat(blog.output()).doesNotExist();
    }

    @Test
    void foldersThatDifferOnlyInCaseAreRefused() {
        try (SiteWriter writer = SiteWriter.open(folder.resolve("site"), Optional.empty())) {
            writer.add(Output.Made.of("posts/a/one.txt", "one"));
            writer.add(Output.Made.of("posts/A/two.txt", "two"));

            assertThatThrownBy(writer::commit)
                    .isInstanceOf(SiteWriteException.class)
                    .hasMessage(
                            "C:\\Users\\Ada\\notes\\site\\posts\\A differs only in case from 'posts/a', and both are"
                                    + " the same on this file system; use one spelling");
        }
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void pagesThatDifferOnlyInCaseAreReportedEverywhere() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                permalink: /posts/a/
                ---
                -- posts/signals.md --
                ---
                permalink: /posts/A/
                ---
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/signals.md:2:12: error: '/posts/A/' differs only in case from '/posts/a/', the address of 'posts/pipes.md' [url-clash]
                """);
    }

    @Test
    void aChangeOfCaseChangesTheName() throws IOException {
        Path site = folder.resolve("site");
        TestSite.write(site, Map.of("posts/Pipes/index.html", "text", "posts/Pipes/a.txt", "a", "Notes.txt", "notes"));
        Files.writeString(site.resolve("by-hand.txt"), "by hand");

        TestSite.write(site, Map.of("posts/pipes/index.html", "text", "posts/pipes/b.txt", "b", "notes.txt", "notes"));

        assertThat(TestSite.tree(site))
                .containsOnlyKeys(
                        "/",
                        ".blog-files",
                        "by-hand.txt",
                        "notes.txt",
                        "posts/",
                        "posts/pipes/",
                        "posts/pipes/b.txt",
                        "posts/pipes/index.html");
    }

    @Test
    void whatAListOfFilesNamesOutsideOfTheSiteStays() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.txt"), "by hand");
        Path site = folder.resolve("site");
        TestSite.write(site, Map.of("index.html", "home"));
        Files.writeString(site.resolve(".blog-files"), """
                # blog one
                index.html
                ..\\outside.txt
                C:\\Users\\Ada\\notes\\outside.txt
                \\Users\\Ada\\notes\\outside.txt
                C:outside.txt
                ../outside.txt
                CON
                index.html.
                """);

        TestSite.write(site, Map.of("home.html", "home"));

        assertThat(outside).hasContent("by hand");
        assertThat(Files.readString(site.resolve(".blog-files"))).isEqualTo("# blog one\nhome.html\n");
    }
}
