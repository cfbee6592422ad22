package io.github.blogmaven.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.blogmaven.render.Output;
import io.github.blogmaven.testing.TestBlog;
import io.github.blogmaven.testing.TestSite;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds that write to one folder at the same time. */
class TwoBuildsTest {
    @TempDir
    Path folder;

    /** Opens a site, says so, and keeps it open until it is killed. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws IOException {
            try (SiteWriter writer = SiteWriter.open(Path.of(arguments[0]), Optional.empty())) {
                writer.add(Output.Made.of("half.html", "half a site"));
                System.out.println("open");
                System.in.read();
            }
        }
    }

    @Test
    void theSecondInTheSameProcessIsRefused() {
        TestBlog blog = TestBlog.in(folder, "-- posts/pipes.md --\n# Pipes\n").rendered();
        Map<String, String> before = TestSite.tree(blog.output());

        try (SiteWriter first = SiteWriter.open(blog.output(), Optional.empty())) {
            assertBusy(blog);
            assertBusy(blog);
            first.add(Output.Made.of("index.html", "of the first"));
        }

        assertThat(TestSite.tree(blog.rendered().output())).isEqualTo(before);
        assertThat(folder).isDirectoryNotContaining("glob:**.blog-work");
    }

    @Test
    void oneInAnotherProcessIsRefusedUntilTheFirstIsKilled() throws Exception {
        TestBlog blog = TestBlog.in(folder, "-- posts/pipes.md --\n# Pipes\n");
        Process first = holder(blog.output());
        try {
            BufferedReader said =
                    new BufferedReader(new InputStreamReader(first.getInputStream(), StandardCharsets.UTF_8));
            assertThat(said.readLine()).isEqualTo("open");
            assertBusy(blog);
            assertBusy(blog);
        } finally {
            first.destroyForcibly().waitFor();
        }
        assertThat(folder.resolve(".site.blog-work/new/half.html")).exists();

        blog.rendered();

        assertThat(blog.files()).doesNotContain("half.html").contains("posts/pipes/index.html");
        assertThat(folder).isDirectoryNotContaining("glob:**.blog-work");
    }

    @Test
    void ofManyAtOnceEachIsWholeOrRefused() throws Exception {
        Path site = folder.toRealPath().resolve("site");
        AtomicInteger inside = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> builds = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String text = "build " + i;
                builds.add(() -> {
                    try (SiteWriter writer = SiteWriter.open(site, Optional.empty())) {
                        assertThat(inside.incrementAndGet()).isOne();
                        writer.add(Output.Made.of("one.html", text));
                        writer.add(Output.Made.of("two.html", text));
                        writer.commit();
                        inside.decrementAndGet();
                        return true;
                    } catch (SiteWriteException e) {
                        assertThat(e).hasMessageContaining("another build is writing to");
                        return false;
                    }
                });
            }
            int done = 0;
            for (Future<Boolean> build : threads.invokeAll(builds)) {
                done += build.get() ? 1 : 0;
            }
            assertThat(done).isPositive();
        } finally {
            threads.shutdown();
        }
        assertThat(Files.readString(site.resolve("one.html"))).isEqualTo(Files.readString(site.resolve("two.html")));
        assertThat(folder).isDirectoryNotContaining("glob:**.blog-work");
    }

    private static Process holder(Path site) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        site.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void assertBusy(TestBlog blog) {
        assertThatThrownBy(blog::generate)
                .isInstanceOf(SiteWriteException.class)
                .hasMessage("another build is writing to " + blog.output()
                        + " right now; wait until it is done, or give each blog an output folder of its own");
    }
}
