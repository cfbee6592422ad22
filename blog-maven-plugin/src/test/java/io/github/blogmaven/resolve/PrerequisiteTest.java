package io.github.blogmaven.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrerequisiteTest {
    @TempDir
    Path folder;

    @Test
    void showsWhatToReadFirst() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/locks.md --
                ---
                requires: [pipes, "series:linux", series: kernel]
                ---
                -- posts/pipes.md --
                # Pipes
                -- posts/a.md --
                ---
                series: linux
                ---
                -- posts/b.md --
                ---
                series: kernel
                ---
                """).rendered();

        assertThat(blog.main("posts/locks/index.html"))
                .containsSubsequence(
                        "Read first",
                        "href=\"../pipes/\"",
                        "href=\"../../series/linux/\"",
                        "href=\"../../series/kernel/\"");
    }

    @Test
    void printsACycleOfPosts() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/a.md --
                ---
                requires: [b]
                ---
                -- posts/b.md --
                ---
                requires: [c]
                ---
                -- posts/c.md --
                ---
                requires: [d, a]
                ---
                [x](nope.txt)
                -- posts/d.md --
                Text
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/c.md:2:15: error: prerequisites lead in a circle: a → b → c → a [prerequisite-cycle]
                posts/c.md:4:5: error: no page or file at 'nope.txt' [broken-link]
                """);
    }

    @Test
    void reportsAPostThatRequiresItself() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/a.md --
                ---
                requires: [a]
                ---
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/a.md:2:12: error: prerequisites lead in a circle: a → a [prerequisite-cycle]
                """);
    }

    @Test
    void findsACycleThroughThePartsOfASeries() {
        TestBlog blog = TestBlog.in(folder, """
                -- series/kernel.md --
                ---
                requires: [linux]
                parts: [locks]
                ---
                -- series/linux.md --
                ---
                parts: [pipes, signals]
                ---
                -- posts/locks.md --
                Text
                -- posts/pipes.md --
                Text
                -- posts/signals.md --
                ---
                requires: [pipes, "series:kernel"]
                ---
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/signals.md:2:19: error: prerequisites lead in a circle: series:kernel → series:linux → signals → series:kernel [prerequisite-cycle]
                """);
    }

    @Test
    void findsTwoCyclesThatShareAPost() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/a.md --
                ---
                requires: [b, c]
                ---
                -- posts/b.md --
                ---
                requires: [a]
                ---
                -- posts/c.md --
                ---
                requires: [a]
                ---
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/b.md:2:12: error: prerequisites lead in a circle: a → b → a [prerequisite-cycle]
                posts/c.md:2:12: error: prerequisites lead in a circle: a → c → a [prerequisite-cycle]
                """);
    }

    @Test
    void tellsALongCycleByItsEnds() {
        int last = 3_000;
        StringBuilder posts = new StringBuilder("-- series/long.md --\n---\nparts:\n");
        IntStream.rangeClosed(1, last)
                .forEach(i -> posts.append("  - p").append(i).append('\n'));
        posts.append("---\n");
        IntStream.rangeClosed(1, last)
                .forEach(i -> posts.append("-- posts/p")
                        .append(i)
                        .append(".md --\n---\nrequires: [p")
                        .append(i == last ? 1 : i + 1)
                        .append("]\n---\n"));

        TestBlog blog = TestBlog.in(folder, posts.toString());

        assertThat(blog.report()).isEqualTo("""
                posts/p3000.md:2:12: error: prerequisites lead in a circle: p1 → p2 → p3 → p4 → p5 → p6 → … → p2996 → p2997 → p2998 → p2999 → p3000 → p1 [prerequisite-cycle]
                """);
    }

    @Test
    void letsAPostRequireAPageOfItsOwnName() {
        TestBlog blog = TestBlog.in(folder, """
                -- topics/pipes.md --
                # All of pipes
                -- posts/pipes.md --
                ---
                requires: [topic:pipes]
                ---
                """).rendered();

        assertThat(blog.main("posts/pipes/index.html")).contains("<a href=\"../../topics/pipes/\">All of pipes</a>");
    }
}
