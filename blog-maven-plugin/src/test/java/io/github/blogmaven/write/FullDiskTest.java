package io.github.blogmaven.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.blogmaven.testing.TestBlog;
import io.github.blogmaven.testing.TestSite;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A blog grows until the disk is full: the site stays as it was, and can be built again when there is space. */
class FullDiskTest {
    private static final int SIZE = 4 << 20;

    @TempDir
    Path folder;

    @Test
    void aDiskInMemory() throws IOException {
        try (FileSystem disk = Jimfs.newFileSystem(
                Configuration.unix().toBuilder().setMaxSize(SIZE).build())) {
            fill(Files.createDirectories(disk.getPath("/disk")), "disk");
        }
    }

    @Test
    @Tag("slow")
    void aMountedDisk() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        boolean isMounted = run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", disk.toString());
        if (!isMounted && Boolean.getBoolean("tmpfs.required")) {
            throw new AssertionError("cannot mount a tmpfs: that needs Linux and its root");
        }
        assumeThat(isMounted)
                .as("SKIPPED: a full disk, for which a tmpfs must be mounted as root")
                .isTrue();
        try {
            fill(disk, "No space left on device");
        } finally {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    private void fill(Path disk, String reason) throws IOException {
        TestBlog blog =
                TestBlog.in(folder, """
                        -- posts/pipes.md --
                        # Pipes
                        -- posts/signals.md --
                        # Signals
                        """).withOutput(disk.resolve("site")).rendered();
        Map<String, String> before = TestSite.tree(disk);
        Path large = blog.sources().resolve("static/large.bin");

        blog.write("-- posts/pipes.md --\n# More about pipes\n").write("static/large.bin", new byte[SIZE]);
        assertThatThrownBy(blog::generate)
                .isInstanceOf(SiteWriteException.class)
                .hasMessageContaining("; the site is as it was: ")
                .hasMessageContaining(reason);
        assertThat(TestSite.tree(disk)).isEqualTo(before);

        Files.delete(large);
        Path hog = Files.write(disk.resolve("hog"), new byte[SIZE / 2]);
        fillUp(disk.resolve("hog"));
        assertThatThrownBy(blog::generate)
                .isInstanceOf(SiteWriteException.class)
                .hasMessageContaining(reason);
        Files.delete(hog);
        assertThat(TestSite.tree(disk)).isEqualTo(before);

        blog.rendered();
        assertThat(blog.main("posts/pipes/index.html")).contains("More about pipes");
    }

    /** Takes all space that is left. */
    private static void fillUp(Path file) throws IOException {
        byte[] block = "x".repeat(4096).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            assertThat(Files.size(file)).isGreaterThan(SIZE / 2);
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
