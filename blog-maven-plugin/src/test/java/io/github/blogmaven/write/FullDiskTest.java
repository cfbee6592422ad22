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
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A blog is built over its site on a disk that is full, and on one with a block more each time, until it fits: until then the
 * site stays as it was.
 */
class FullDiskTest {
    private static final int SIZE = 4 << 20;
    private static final int BLOCK = 4096;

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
        long full = fillUp(hog);
        int failures = 0;
        while (isTooFull(blog, reason)) {
            failures++;
            Map<String, String> left = TestSite.tree(disk);
            left.remove("hog");
            assertThat(left).as("%d blocks free", failures - 1).isEqualTo(before);
            try (FileChannel channel = FileChannel.open(hog, StandardOpenOption.WRITE)) {
                channel.truncate(full - (long) failures * BLOCK);
            }
        }
        assertThat(failures).as("sizes of the disk that were too small").isGreaterThan(5);
        assertThat(blog.main("posts/pipes/index.html")).contains("More about pipes");
    }

    /** Builds the blog over the site that is there. */
    private static boolean isTooFull(TestBlog blog, String reason) {
        try {
            assertThat(blog.generate().written()).isPresent();
            return false;
        } catch (SiteWriteException e) {
            assertThat(e).hasMessageContaining(reason);
            return true;
        }
    }

    /** Takes all space that is left, and says how large the file is then. */
    private static long fillUp(Path file) throws IOException {
        byte[] block = "x".repeat(BLOCK).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException e) {
            assertThat(Files.size(file)).isGreaterThan(SIZE / 2);
        }
        return Files.size(file);
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
