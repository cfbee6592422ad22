package io.github.blogmaven.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import io.github.blogmaven.testing.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills processes that build one blog over the site of another: 200 times, at least half of them in a commit. */
@Tag("slow")
class KilledBuildTest {
    private static final int KILLS = 200;
    private static final int POSTS = 120;
    private static final long SEED = 20_261_130;

    @TempDir
    Path folder;

    private Path site;
    private TestBlog first;
    private TestBlog second;
    private Map<String, String> firstClean;
    private Map<String, String> secondClean;

    /** Up to how many nanoseconds after its begin a commit is killed; less on machines where it has ended by then. */
    private double longestWait = 30_000_000;

    /** Builds a blog, and says when it begins. */
    static final class Build {
        private Build() {}

        public static void main(String[] arguments) {
            System.out.println("begins");
            TestBlog.at(Path.of(arguments[0])).withOutput(Path.of(arguments[1])).generate();
            System.out.println("ends");
        }
    }

    @BeforeEach
    void buildBothOnce() throws IOException {
        Path real = folder.toRealPath();
        site = real.resolve("out/site");
        first = blog(real.resolve("first"), "pipes", 0);
        second = blog(real.resolve("second"), "signals", POSTS / 2);
        firstClean = clean(first, real.resolve("clean/first"));
        secondClean = clean(second, real.resolve("clean/second"));
        first.withOutput(site);
        second.withOutput(site);
    }

    /** Half of the posts of the two blogs have the same addresses and other texts. */
    private static TestBlog blog(Path folder, String word, int from) {
        StringBuilder files = new StringBuilder("-- pages/about.md --\n# About " + word + "\n");
        for (int i = from; i < from + POSTS; i++) {
            files.append("-- posts/post-")
                    .append(i)
                    .append(".md --\n# ")
                    .append(word)
                    .append(' ')
                    .append(i);
            files.append("\n\n").append((word + " and more. ").repeat(40)).append('\n');
            files.append("-- posts/post-")
                    .append(i)
                    .append(".txt --\n")
                    .append(word)
                    .append('\n');
        }
        return TestBlog.in(folder, files.toString());
    }

    private static Map<String, String> clean(TestBlog blog, Path output) {
        return TestSite.tree(blog.withOutput(output).rendered().output());
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void everyFileIsWholeAndTheNextBuildIsAsCleanAsTheFirst() throws Exception {
        Random random = new Random(SEED);
        int inCommit = 0;
        int mixed = 0;
        long longest = duration();
        for (int kill = 0; kill < KILLS; kill++) {
            boolean isFirst = random.nextBoolean();
            (isFirst ? second : first).rendered();
            boolean waitsForCommit = inCommit < (kill + 1) / 2 + 1;
            boolean wasInCommit = kill(isFirst ? first : second, random, waitsForCommit, longest);
            inCommit += wasInCommit ? 1 : 0;
            mixed += assertWhole(kill) ? 1 : 0;

            TestBlog next = random.nextBoolean() ? first : second;
            next.rendered();

            assertThat(TestSite.tree(site)).as("kill %d", kill).isEqualTo(next == first ? firstClean : secondClean);
            assertThat(Objects.requireNonNull(site.getParent()).toFile().list())
                    .as("kill %d", kill)
                    .containsExactly("site");
        }
        System.out.println(KILLS + " kills, " + inCommit + " during a commit, " + mixed + " left files of both blogs");
        assertThat(inCommit).isGreaterThanOrEqualTo(KILLS / 2);
        assertThat(mixed).isGreaterThanOrEqualTo(KILLS / 4);
    }

    private long duration() throws Exception {
        second.rendered();
        long start = System.nanoTime();
        assertThat(build(first).waitFor()).isZero();
        return System.nanoTime() - start;
    }

    /** Whether the process was killed while it changed the site. */
    private boolean kill(TestBlog blog, Random random, boolean waitsForCommit, long longest) throws Exception {
        Process build = build(blog);
        Path work = site.resolveSibling(".site.blog-work");
        if (waitsForCommit) {
            while (build.isAlive() && !Files.exists(work.resolve("old"))) {
                LockSupport.parkNanos(20_000);
            }
            LockSupport.parkNanos((long) (random.nextDouble() * longestWait));
        } else {
            LockSupport.parkNanos((long) (random.nextDouble() * longest));
        }
        build.destroyForcibly().waitFor();
        boolean wasInCommit = Files.exists(work.resolve("old"));
        if (waitsForCommit && !wasInCommit) {
            longestWait *= 0.9;
        }
        return wasInCommit;
    }

    private Process build(TestBlog blog) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dorg.freemarker.loggerLibrary=none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Build.class.getName(),
                        Objects.requireNonNull(blog.sources().getParent()).toString(),
                        site.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Whether there are files of both blogs. */
    private boolean assertWhole(int kill) {
        Map<String, String> left = new TreeMap<>(TestSite.tree(site));
        left.keySet().removeIf(path -> path.endsWith("/") || path.equals(".blog-files"));
        assertThat(left)
                .as("kill %d", kill)
                .allSatisfy((path, text) -> assertThat(
                                text.equals(firstClean.get(path)) || text.equals(secondClean.get(path)))
                        .as(path)
                        .isTrue());
        return left.entrySet().stream().anyMatch(file -> isOnlyIn(firstClean, secondClean, file))
                && left.entrySet().stream().anyMatch(file -> isOnlyIn(secondClean, firstClean, file));
    }

    private static boolean isOnlyIn(
            Map<String, String> one, Map<String, String> other, Map.Entry<String, String> file) {
        return file.getValue().equals(one.get(file.getKey()))
                && !file.getValue().equals(other.get(file.getKey()));
    }
}
