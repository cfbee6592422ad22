package io.github.blogmaven.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathTest {
    @TempDir
    Path folder;

    @Test
    void walksThroughSeriesAndPostsInOrder() {
        TestBlog blog = TestBlog.in(folder, """
                -- paths/newcomers.md --
                ---
                title: For *newcomers*
                for: those who just came
                description: A first walk
                order:
                  - series: linux
                  - post: loose
                  - kernel
                  - series:unix
                ---
                Why this path.
                -- posts/a.md --
                ---
                series: linux
                ---
                -- posts/b.md --
                ---
                series: kernel
                ---
                -- posts/c.md --
                ---
                series: unix
                ---
                -- posts/loose.md --
                Text
                """).rendered();

        assertThat(blog.main("paths/newcomers/index.html"))
                .containsSubsequence(
                        "For <em>newcomers</em></h1>",
                        "A first walk",
                        "For: those who just came",
                        "href=\"../../series/linux/\"",
                        "href=\"../../posts/loose/\"",
                        "href=\"../../series/kernel/\"",
                        "href=\"../../series/unix/\"",
                        "Why this path.");
        assertThat(blog.main("posts/c/index.html"))
                .contains("Newcomers</a>, step 4 of 4".replace("Newcomers", "For <em>newcomers</em>"));
    }

    @Test
    void takesABareIdForAPostBeforeASeries() {
        TestBlog blog = TestBlog.in(folder, """
                -- paths/newcomers.md --
                ---
                order: [linux]
                ---
                -- posts/linux.md --
                ---
                series: linux
                ---
                """);

        assertThat(blog.report())
                .contains("'linux' is a post and a series; it is read as the post [ambiguous-reference]");
        assertThat(blog.main("paths/newcomers/index.html")).contains("href=\"../../posts/linux/\"");
    }

    @Test
    void startsWithThePaths() {
        TestBlog blog = TestBlog.in(folder, """
                -- paths/b.md --
                ---
                title: Second
                order: [linux]
                ---
                -- paths/a.md --
                ---
                title: First
                order: [pipes]
                ---
                -- posts/pipes.md --
                ---
                series: linux
                ---
                """).rendered();

        assertThat(blog.main("start-here/index.html"))
                .containsSubsequence("../paths/a/", "../posts/pipes/", "../paths/b/", "../series/linux/");
        assertThat(blog.main("index.html")).contains("href=\"start-here/\"");
    }

    @Test
    void startsWithTheSeriesByTopicAndLevelWhereThereIsNoPath() {
        TestBlog blog = TestBlog.in(folder, """
                -- topics/systems.md --
                # Systems
                -- topics/empty.md --
                # Empty
                -- series/a.md --
                ---
                level: advanced
                topics: [systems]
                parts: [p1]
                ---
                -- series/b.md --
                ---
                topics: [systems]
                parts: [p2]
                ---
                -- series/c.md --
                ---
                level: beginner
                topics: [systems]
                parts: [p3]
                ---
                -- series/d.md --
                ---
                level: intermediate
                parts: [p4]
                ---
                -- series/e.md --
                ---
                level: beginner
                parts: [p5]
                ---
                -- posts/p1.md --
                Text
                -- posts/p2.md --
                Text
                -- posts/p3.md --
                Text
                -- posts/p4.md --
                Text
                -- posts/p5.md --
                Text
                """).rendered();

        assertThat(blog.main("start-here/index.html"))
                .containsSubsequence(
                        "Systems", "../series/c/", "../series/a/", "../series/b/", "../series/e/", "../series/d/")
                .doesNotContain("Empty");
    }

    @Test
    void makesNoStartWhereThereIsNothingInOrder() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                Text
                """).rendered();

        assertThat(blog.files()).doesNotContain("start-here/index.html", "series/index.html");
        assertThat(blog.file("index.html")).doesNotContain("start-here");
    }
}
