package io.github.blogmaven.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlugTest {
    @TempDir
    Path folder;

    @Test
    void ofDotsLeadsNowhereElse() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                slug: ..
                ---
                A pipe joins two programs.
                """);

        assertThat(blog.rendered().files()).contains("posts/u-2e-2e/index.html");
    }
}
