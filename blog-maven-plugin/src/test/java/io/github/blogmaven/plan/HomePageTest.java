package io.github.blogmaven.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomePageTest {
    private static final String POSTS = """
            -- blog.yml --
            per-page: 1
            -- posts/2026-01-01-pipes.md --
            # Pipes
            -- posts/2026-01-02-signals.md --
            # Signals
            """;

    @TempDir
    Path folder;

    @Test
    void mayBeWrittenAroundItsList() {
        TestBlog blog = TestBlog.in(folder, POSTS).write("""
                -- pages/home.md --
                # Welcome

                The [feed](/feed.xml).

                <!-- generated -->
                """).rendered();

        assertThat(blog.main("index.html")).contains("Welcome</h1>", "posts/signals/", "href=\"page/2/\"");
        assertThat(blog.main("page/2/index.html")).contains("posts/pipes/");
        assertThat(blog.file("feed.xml")).contains("<title>Notes</title>", "2000:home/en/home");
    }

    @Test
    void hasNoFurtherPagesWithoutItsList() {
        TestBlog blog = TestBlog.in(folder, POSTS).write("""
                -- pages/home.md --
                # Welcome
                """).rendered();

        assertThat(blog.files()).contains("index.html").noneMatch(file -> file.startsWith("page/"));
    }
}
