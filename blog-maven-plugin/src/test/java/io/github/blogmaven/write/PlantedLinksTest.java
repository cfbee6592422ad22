package io.github.blogmaven.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.blogmaven.testing.TestBlog;
import io.github.blogmaven.testing.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A cloned repository may hold links in a committed output folder, and beside it: none is followed. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "making links needs a privilege there")
class PlantedLinksTest {
    private static final String BLOG = """
            -- posts/pipes.md --
            # Pipes
            -- posts/signals.md --
            # Signals
            -- static/notes.txt --
            Notes
            """;

    @TempDir
    Path folder;

    private Path outside;
    private Map<String, String> precious;
    private TestBlog blog;

    @BeforeEach
    void keepSomethingOutside() throws IOException {
        outside = Files.createDirectories(folder.resolve("outside"));
        Files.createDirectories(outside.resolve("pipes"));
        Files.createDirectories(outside.resolve("posts/pipes"));
        Files.writeString(outside.resolve("pipes/index.html"), "precious");
        Files.writeString(outside.resolve("posts/pipes/index.html"), "precious");
        Files.writeString(outside.resolve("index.html"), "precious");
        Files.writeString(outside.resolve("lock"), "precious");
        precious = TestSite.tree(outside);
        blog = TestBlog.in(folder, BLOG).rendered();
    }

    @AfterEach
    void itIsStillThere() {
        assertThat(TestSite.tree(outside)).isEqualTo(precious);
    }

    @Test
    void whatAnEarlierVersionLeftIsRemovedAndLinksInItAreNotFollowed() throws IOException {
        Files.createSymbolicLink(blog.output().resolve(".blog-aside"), outside);
        assertThat(blog.rendered().output().resolve(".blog-aside")).doesNotExist();

        Files.createDirectories(blog.output().resolve(".blog-aside/posts"));
        Files.createSymbolicLink(blog.output().resolve(".blog-aside/posts/link"), outside);
        Files.createSymbolicLink(blog.output().resolve(".blog-files.new"), outside.resolve("index.html"));
        blog.rendered();

        assertThat(blog.output().resolve(".blog-aside")).doesNotExist();
        assertThat(Files.isSymbolicLink(blog.output().resolve(".blog-files.new")))
                .isFalse();
    }

    @Test
    void theWorkFolderMayBeALinkOrHoldLinks() throws IOException {
        Path work = folder.resolve(".site.blog-work");
        Files.createSymbolicLink(work, outside);
        blog.write("-- posts/pipes.md --\n# More about pipes\n").rendered();
        assertThat(Files.isSymbolicLink(work)).isFalse();

        Files.createDirectories(work);
        for (String name : new String[] {"new", "old", "lock", "all-files", "new-files"}) {
            Files.createSymbolicLink(work.resolve(name), name.endsWith("s") ? outside.resolve("index.html") : outside);
        }
        blog.write("-- posts/pipes.md --\n# Even more about pipes\n").rendered();
        assertThat(work).doesNotExist();

        Files.createDirectories(work.resolve("new"));
        Files.createSymbolicLink(work.resolve("lock"), outside.resolve("lock"));
        Files.createSymbolicLink(work.resolve("new/posts"), outside);
        blog.write("-- posts/pipes.md --\n# All about pipes\n").rendered();
        assertThat(work).doesNotExist();
        assertThat(blog.main("posts/pipes/index.html")).contains("All about pipes");
    }

    @Test
    void aHardLinkInTheWorkFolderLeavesTheFileItSharesAlone() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("unix");
        Path work = Files.createDirectories(folder.resolve(".site.blog-work/new"));
        for (String name : new String[] {"lock", "all-files", "new-files", "new/index.html"}) {
            Files.createLink(work.resolveSibling(name), outside.resolve("lock"));
        }
        Files.createLink(blog.output().resolve(".blog-files.new"), outside.resolve("lock"));

        blog.write("-- posts/pipes.md --\n# More about pipes\n").rendered();

        assertThat(work.getParent()).doesNotExist();
    }

    @Test
    void aHardLinkInTheSiteIsReplacedAndTheFileItSharesStays() throws IOException {
        Path page = blog.output().resolve("posts/pipes/index.html");
        Files.delete(page);
        Files.createLink(page, outside.resolve("index.html"));

        blog.rendered();

        assertThat(blog.main("posts/pipes/index.html")).contains("Pipes");
    }

    @Test
    void aLinkInThePlaceOfAFolderIsRefused() throws IOException {
        Path posts = linkInThePlaceOf("posts", outside);

        assertRefused(posts);
        blog.write("-- posts/pipes.md --\n# More about pipes\n");
        assertRefused(posts);
        Files.move(blog.sources().resolve("posts/pipes.md"), blog.sources().resolve("posts/tubes.md"));
        assertRefused(posts);
    }

    @Test
    void aLinkInThePlaceOfAFolderWhoseFilesAreNoLongerMadeIsRefused() throws IOException {
        Path pipes = linkInThePlaceOf("posts/pipes", outside.resolve("pipes"));
        Files.delete(blog.sources().resolve("posts/pipes.md"));

        assertRefused(pipes);
    }

    @Test
    void aLinkInThePlaceOfANewFolderIsRefused() throws IOException {
        blog.write("-- posts/tubes.md --\n# Tubes\n");
        Path tubes = blog.output().resolve("posts/tubes");
        Files.createSymbolicLink(tubes, folder.resolve("nowhere"));

        assertRefused(tubes);
        Files.delete(tubes);
        Files.createSymbolicLink(tubes, outside.resolve("pipes"));
        assertRefused(tubes);
    }

    @Test
    void aLinkInThePlaceOfAFileIsReplacedOrRemovedItself() throws IOException {
        linkInThePlaceOf("posts/pipes/index.html", outside.resolve("index.html"));
        linkInThePlaceOf("posts/signals/index.html", outside.resolve("index.html"));
        linkInThePlaceOf("notes.txt", outside.resolve("index.html"));
        Files.delete(blog.sources().resolve("static/notes.txt"));

        blog.rendered();

        assertThat(blog.output().resolve("posts/pipes/index.html")).isRegularFile();
        assertThat(Files.isSymbolicLink(blog.output().resolve("posts/pipes/index.html")))
                .isFalse();
        assertThat(blog.main("posts/pipes/index.html")).contains("Pipes");
        assertThat(Files.isSymbolicLink(blog.output().resolve("notes.txt"))).isFalse();
    }

    @Test
    void aLinkThatThePluginDidNotMakeIsInTheWay() throws IOException {
        blog.write("-- static/new.txt --\nNew\n");
        Path link = Files.createSymbolicLink(blog.output().resolve("new.txt"), outside.resolve("index.html"));

        assertRefused(link);
    }

    @Test
    void aListOfFilesThatIsALinkIsRefused() throws IOException {
        Path list = blog.output().resolve(".blog-files");
        Files.delete(list);
        Files.createSymbolicLink(list, outside.resolve("index.html"));

        assertThatThrownBy(blog::generate)
                .isInstanceOf(SiteWriteException.class)
                .hasMessageStartingWith(list + " is a symbolic link, which is not followed; ");
    }

    @Test
    void anotherLinkInTheOutputStays() throws IOException {
        Path link = Files.createSymbolicLink(blog.output().resolve("elsewhere"), outside);
        Path deeper = Files.createSymbolicLink(blog.output().resolve("posts/latest"), Path.of("pipes"));

        blog.write("-- posts/pipes.md --\n# More about pipes\n").rendered();

        assertThat(link).isSymbolicLink();
        assertThat(deeper).isSymbolicLink();
    }

    @Test
    void theFolderItselfAndThoseAboveMayBeLinks() throws IOException {
        Path real = Files.createDirectories(folder.resolve("real/deep"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        TestBlog linked = blog.withOutput(link).rendered();
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(TestSite.tree(real)).containsKey("posts/pipes/index.html");

        linked.withOutput(link.resolve("below/site")).rendered();

        assertThat(real.resolve("below/site/posts/pipes/index.html")).isRegularFile();
        assertThat(folder).isDirectoryNotContaining("glob:**.blog-work");
        assertThat(folder.resolve("real")).isDirectoryNotContaining("glob:**.blog-work");
    }

    @Test
    void aLinkToNothingIsNoFolder() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("nowhere"));

        assertThatThrownBy(blog.withOutput(link)::generate)
                .isInstanceOf(SiteWriteException.class)
                .hasMessage(link + " is a symbolic link to 'nowhere', which does not exist");
    }

    @Test
    void aListThatThePluginWritesIntoTheSourcesDoesNotGoThroughALink() throws IOException {
        Path list = Files.createSymbolicLink(folder.resolve("urls.txt"), outside.resolve("index.html"));

        assertThatThrownBy(() -> AtomicFile.write(list, "text"))
                .hasMessage("cannot write " + list)
                .hasRootCauseMessage(list + ": it is a symbolic link, which is not followed");
    }

    private Path linkInThePlaceOf(String path, Path target) throws IOException {
        Path link = blog.output().resolve(path);
        FileTree.delete(link);
        return Files.createSymbolicLink(link, target);
    }

    private void assertRefused(Path link) {
        Map<String, String> before = TestSite.tree(blog.output());
        assertThatThrownBy(blog::generate)
                .isInstanceOf(SiteWriteException.class)
                .hasMessageStartingWith(
                        link + " is a symbolic link, and nothing is written or removed through links; ");
        assertThat(TestSite.tree(blog.output())).isEqualTo(before);
        assertThat(folder).isDirectoryNotContaining("glob:**.blog-work");
    }
}
