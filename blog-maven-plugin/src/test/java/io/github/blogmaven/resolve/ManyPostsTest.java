package io.github.blogmaven.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What would take minutes if the time for each post grew with the number of posts. */
@Timeout(60)
class ManyPostsTest {
    private static final int POSTS = 4_000;

    @TempDir
    Path folder;

    @Test
    void mayAllRequireASeries() {
        TestBlog blog = many("-- series/notes-on-the-kernel.md --\n# Notes\n", i -> """
                ---
                requires: [notes-on-the-kernel]
                ---
                """);

        assertThat(blog.check().hasErrors()).isFalse();
    }

    @Test
    void mayAllHaveABrokenLink() {
        TestBlog blog = many("", i -> "A [link](missing-" + i + ".md)\n");

        assertThat(blog.check().diagnostics())
                .filteredOn(one -> one.rule().equals("broken-link"))
                .hasSize(POSTS);
    }

    @Test
    void mayAllBeListedByOneSeries() {
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i < POSTS; i++) {
            parts.append("- ").append(name(i)).append('\n');
        }
        TestBlog blog = many("-- series/notes.md --\n---\nparts:\n" + parts + "---\n", i -> """
                ---
                series: notes
                ---
                """);

        assertThat(blog.check().hasErrors()).isFalse();
    }

    private TestBlog many(String files, IntFunction<String> text) {
        TestBlog blog = TestBlog.in(folder, files);
        for (int i = 0; i < POSTS; i++) {
            blog.write("posts/" + name(i) + ".md", text.apply(i).getBytes(StandardCharsets.UTF_8));
        }
        return blog;
    }

    private static String name(int number) {
        return "notes-on-the-kernel-" + number;
    }
}
