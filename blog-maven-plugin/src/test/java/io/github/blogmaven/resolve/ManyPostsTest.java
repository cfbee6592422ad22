package io.github.blogmaven.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.Growth;
import io.github.blogmaven.testing.TestBlog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The time of a check grows with the number of posts, not with its square. */
class ManyPostsTest {
    private static final int POSTS = 4_000;

    @TempDir
    Path folder;

    @Test
    void mayAllRequireASeries() {
        Growth.assertLinearInAllThreads(POSTS, size -> {
            TestBlog blog = many(size, "-- series/notes-on-the-kernel.md --\n# Notes\n", i -> """
                    ---
                    requires: [notes-on-the-kernel]
                    ---
                    """);

            assertThat(blog.check().hasErrors()).isFalse();
        });
    }

    @Test
    void mayAllHaveABrokenLink() {
        Growth.assertLinearInAllThreads(POSTS, size -> {
            TestBlog blog = many(size, "", i -> "A [link](missing-" + i + ".md)\n");

            assertThat(blog.check().diagnostics())
                    .filteredOn(one -> one.rule().equals("broken-link"))
                    .hasSize(size);
        });
    }

    @Test
    void mayAllBeListedByOneSeries() {
        Growth.assertLinearInAllThreads(POSTS, size -> {
            StringBuilder parts = new StringBuilder();
            for (int i = 0; i < size; i++) {
                parts.append("- ").append(name(i)).append('\n');
            }
            TestBlog blog = many(size, "-- series/notes.md --\n---\nparts:\n" + parts + "---\n", i -> """
                    ---
                    series: notes
                    ---
                    """);

            assertThat(blog.check().hasErrors()).isFalse();
        });
    }

    private TestBlog many(int posts, String files, IntFunction<String> text) {
        try {
            TestBlog blog = TestBlog.in(Files.createTempDirectory(folder, "blog"), files);
            for (int i = 0; i < posts; i++) {
                blog.write("posts/" + name(i) + ".md", text.apply(i).getBytes(StandardCharsets.UTF_8));
            }
            return blog;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(int number) {
        return "notes-on-the-kernel-" + number;
    }
}
