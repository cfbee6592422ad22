package io.github.blogmaven.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.github.blogmaven.testing.FaultyFileSystem;
import io.github.blogmaven.testing.TestSite;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Every single change that a build makes to the disk fails once, and is once the last before the process is killed. */
class SiteTransactionTest {
    private static final Map<String, String> OLD = Map.ofEntries(
            Map.entry("index.html", "old home, of some length"),
            Map.entry("same.html", "the same in both"),
            Map.entry("posts/pipes/index.html", "old pipes, of some length"),
            Map.entry("posts/gone/index.html", "a post that is gone"),
            Map.entry("posts/gone/data.csv", "1,2,3,4"),
            Map.entry("deep/er/and/deeper/gone.txt", "gone with its folders"),
            Map.entry("about", "a file that becomes a folder"),
            Map.entry("notes/index.html", "a folder that becomes a file"),
            Map.entry("notes/more.html", "more of that"));

    private static final Map<String, String> NEW = Map.ofEntries(
            Map.entry("index.html", "new home, of another length"),
            Map.entry("same.html", "the same in both"),
            Map.entry("posts/pipes/index.html", "new pipes, of another length"),
            Map.entry("posts/pipes/picture.svg", "a new file in an old folder"),
            Map.entry("posts/signals/index.html", "a new post"),
            Map.entry("about/index.html", "a file that became a folder"),
            Map.entry("notes", "a folder that became a file"));

    private static final Set<String> FILLS_THE_DISK = Set.of("open", "write", "copy", "createDirectory", "createLink");

    /** Thrown where a process is killed; nothing of ours may catch it and go on. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** A site with a file that the plugin did not make, on a disk of its own. */
    private static final class Disk {
        private final FileSystem system = Jimfs.newFileSystem(Configuration.unix());
        private final Path work = system.getPath("/work");

        Disk() throws IOException {
            Files.createDirectories(work);
            TestSite.write(site(), OLD);
            Files.writeString(site().resolve("by-hand.txt"), "by hand");
        }

        Path site() {
            return work.resolve("site");
        }

        Path failing(FaultyFileSystem.Faults faults) {
            return new FaultyFileSystem(system, faults).wrap(site());
        }

        Map<String, String> tree() {
            return TestSite.tree(work);
        }
    }

    @Test
    void aFailureLeavesTheSiteAsItWasAndNothingElse() throws IOException {
        Map<String, String> old = new Disk().tree();
        Map<String, String> renewed = renewed();
        int failures = 0;
        for (int at = 1; at <= changes(); at++) {
            Disk disk = new Disk();
            int failing = at;
            AtomicInteger count = new AtomicInteger();
            try {
                TestSite.write(
                        disk.failing((operation, path) -> {
                            if (isChange(operation) && count.incrementAndGet() == failing) {
                                throw new FileSystemException(path.toString(), null, "No space left on device");
                            }
                        }),
                        NEW);
                assertThat(disk.tree()).isEqualTo(renewed);
            } catch (SiteWriteException e) {
                failures++;
                assertThat(e).hasMessageContaining("No space left on device");
                if (String.valueOf(e.getMessage()).startsWith("the site is written, but ")) {
                    assertThat(TestSite.tree(disk.site()))
                            .isEqualTo(TestSite.tree(renewedDisk().site()));
                } else {
                    assertThat(disk.tree()).as("change %d fails", at).isEqualTo(old);
                }
            }
        }
        assertThat(failures).isGreaterThan(40);
    }

    @Test
    void aFullDiskLeavesTheSiteAsItWasAndNothingElse() throws IOException {
        Map<String, String> old = new Disk().tree();
        for (int at = 1; at <= changes(); at++) {
            Disk disk = new Disk();
            int full = at;
            AtomicInteger count = new AtomicInteger();
            try {
                TestSite.write(
                        disk.failing((operation, path) -> {
                            if (isChange(operation)
                                    && count.incrementAndGet() >= full
                                    && FILLS_THE_DISK.contains(operation)) {
                                throw new FileSystemException(path.toString(), null, "No space left on device");
                            }
                        }),
                        NEW);
                assertThat(disk.tree()).isEqualTo(renewed());
            } catch (SiteWriteException e) {
                assertThat(e).hasMessageContaining("No space left on device");
                assertThat(disk.tree()).as("full from change %d on", at).isEqualTo(old);
            }
        }
    }

    @Test
    void aBuildThatIsKilledLeavesWholeFilesAndTheNextOneCleansUp() throws IOException {
        Map<String, String> old = new Disk().tree();
        Map<String, String> renewed = renewed();
        boolean wasKilledBetweenTheFirstAndTheLastChange = false;
        for (int at = 1; at <= changes(); at++) {
            for (Map<String, String> next : List.of(NEW, OLD)) {
                Disk disk = new Disk();
                kill(disk, at);
                Map<String, String> left = TestSite.tree(disk.site());
                assertWhole(left);
                assertNewBeforeOld(left);
                wasKilledBetweenTheFirstAndTheLastChange |= left.containsKey("posts/signals/index.html")
                        && left.getOrDefault("index.html", "").startsWith("old");

                TestSite.write(disk.site(), next);

                assertThat(disk.tree()).as("killed at change %d", at).isEqualTo(next == OLD ? old : renewed);
            }
        }
        assertThat(wasKilledBetweenTheFirstAndTheLastChange).isTrue();
    }

    @Test
    void aDiskThatFailsForGoodLeavesWholeFilesAndTheNextBuildCleansUp() throws IOException {
        Map<String, String> renewed = renewed();
        for (int at = 1; at <= changes(); at++) {
            Disk disk = new Disk();
            int failing = at;
            AtomicInteger count = new AtomicInteger();
            try {
                TestSite.write(
                        disk.failing((operation, path) -> {
                            if (isChange(operation) && count.incrementAndGet() >= failing) {
                                throw new FileSystemException(path.toString(), null, "Input/output error");
                            }
                        }),
                        NEW);
            } catch (SiteWriteException e) {
                assertThat(e).hasMessageContaining("Input/output error");
            }
            assertWhole(TestSite.tree(disk.site()));

            TestSite.write(disk.site(), NEW);

            assertThat(disk.tree()).as("fails from change %d on", at).isEqualTo(renewed);
        }
    }

    @Test
    void aFileThatCannotBeReplacedIsNamedAndEverythingIsTakenBack() throws IOException {
        for (String file : List.of("index.html", "posts/pipes/index.html", ".blog-files")) {
            Disk disk = new Disk();
            Map<String, String> old = disk.tree();
            Path locked = disk.site().resolve(file);
            try {
                TestSite.write(
                        disk.failing((operation, path) -> {
                            if (operation.equals("move") && path.toString().equals(locked.toString())) {
                                throw new FileSystemException("new", locked.toString(), "Operation not permitted");
                            }
                        }),
                        NEW);
                throw new AssertionError("nothing was refused");
            } catch (SiteWriteException e) {
                assertThat(e)
                        .hasMessage("cannot write to " + disk.site()
                                + "; the site is as it was: Operation not permitted (" + locked + ")");
            }
            assertThat(disk.tree()).as(file).isEqualTo(old);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamedBeforeAnythingIsChanged() throws IOException {
        for (String name : List.of("", "posts/pipes", "posts/gone")) {
            Disk disk = new Disk();
            String folder = disk.site().resolve(name).toString();
            Map<String, String> old = disk.tree();
            AtomicInteger moved = new AtomicInteger();
            try {
                TestSite.write(
                        disk.failing((operation, path) -> {
                            if (operation.equals("access:WRITE")
                                    && path.toString().equals(folder)) {
                                throw new AccessDeniedException(folder);
                            }
                            if (operation.equals("move")) {
                                moved.incrementAndGet();
                            }
                        }),
                        NEW);
                throw new AssertionError("nothing was refused");
            } catch (SiteWriteException e) {
                assertThat(e)
                        .hasMessage("cannot write to " + folder
                                + "; the site is as it was: no permission to change this folder");
            }
            assertThat(moved).hasValue(0);
            assertThat(disk.tree()).isEqualTo(old);
        }
    }

    private static boolean isChange(String operation) {
        return !operation.startsWith("access:");
    }

    private static int changes() throws IOException {
        AtomicInteger count = new AtomicInteger();
        TestSite.write(new Disk().failing((operation, path) -> count.addAndGet(isChange(operation) ? 1 : 0)), NEW);
        return count.get();
    }

    private static Disk renewedDisk() throws IOException {
        Disk disk = new Disk();
        TestSite.write(disk.site(), NEW);
        return disk;
    }

    /** What a build of the new site leaves on an empty disk, and the file made by hand. */
    private static Map<String, String> renewed() throws IOException {
        try (FileSystem system = Jimfs.newFileSystem(Configuration.unix())) {
            Path work = Files.createDirectories(system.getPath("/work"));
            TestSite.write(work.resolve("site"), NEW);
            Files.writeString(work.resolve("site/by-hand.txt"), "by hand");
            return TestSite.tree(work);
        }
    }

    private static void kill(Disk disk, int at) {
        AtomicInteger count = new AtomicInteger();
        try {
            TestSite.write(
                    disk.failing((operation, path) -> {
                        if (isChange(operation) && count.incrementAndGet() >= at) {
                            throw new Killed();
                        }
                    }),
                    NEW);
        } catch (Killed e) {
            assertThat(count.get()).isGreaterThanOrEqualTo(at);
        }
    }

    private static void assertWhole(Map<String, String> left) {
        Map<String, String> files = new TreeMap<>(left);
        files.keySet().removeIf(path -> path.endsWith("/"));
        assertThat(files.remove("by-hand.txt")).isEqualTo("by hand");
        assertThat(files.remove(".blog-files")).endsWith("\n");
        assertThat(files).allSatisfy((path, text) -> assertThat(text).isIn(OLD.get(path), NEW.get(path)));
    }

    /** No page that changed is there before the new ones it may link to, and none is gone before all others changed. */
    private static void assertNewBeforeOld(Map<String, String> left) {
        Set<String> fresh = Set.of("posts/signals/index.html", "posts/pipes/picture.svg", "about/index.html", "notes");
        if (left.getOrDefault("index.html", "").startsWith("new")
                || left.getOrDefault("posts/pipes/index.html", "").startsWith("new")) {
            assertThat(left).containsKeys(fresh.toArray(new String[0]));
        }
        if (!left.containsKey("posts/gone/index.html") || !left.containsKey("posts/gone/data.csv")) {
            assertThat(left).containsKeys(fresh.toArray(new String[0]));
            assertThat(left.get("index.html")).startsWith("new");
        }
    }
}
