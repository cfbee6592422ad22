package io.github.blogmaven.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import io.github.blogmaven.testing.TestSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A blog that is too large for the heap: the site stays as it was, and nothing is left beside it. */
@Tag("slow")
class SmallHeapTest {
    @TempDir
    Path folder;

    @Test
    void theSiteStaysAsItWas() throws Exception {
        TestBlog blog = TestBlog.in(folder, "-- posts/pipes.md --\n# Pipes\n").rendered();
        Map<String, String> before = TestSite.tree(blog.output());
        StringBuilder posts = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            posts.append("-- posts/post-")
                    .append(i)
                    .append(".md --\n# Post ")
                    .append(i)
                    .append("\n\n");
            posts.append(("Words of post " + i + ", [linked](post-" + i / 2 + ".md). ").repeat(60))
                    .append('\n');
        }
        blog.write(posts.toString());

        Process build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx40m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledBuildTest.Build.class.getName(),
                        folder.toString(),
                        blog.output().toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(build.waitFor()).isNotZero();
        assertThat(said).contains("OutOfMemoryError").doesNotContain("ends");
        assertThat(TestSite.tree(blog.output())).isEqualTo(before);
        assertThat(folder).isDirectoryNotContaining("glob:**.blog-work");
    }
}
