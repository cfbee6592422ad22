package io.github.blogmaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleReportTest {
    @TempDir
    Path folder;

    @Test
    void putsTheCaretUnderWideLettersAndBehindTabs() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                파이프 😀 e\u0301 [x](nope.txt)

                -\tA list with [a tab](nope.txt)
                """);

        assertThat(blog.fullReport()).isEqualTo("""
                posts/pipes.md:1:15: error: no page or file at 'nope.txt' [broken-link]
                    파이프 😀 e\u0301 [x](nope.txt)
                                    ^^^^^^^^
                posts/pipes.md:3:23: error: no page or file at 'nope.txt' [broken-link]
                    -\tA list with [a tab](nope.txt)
                     \t                    ^^^^^^^^
                """);
    }

    @Test
    void cutsALongLineAroundThePlace() {
        TestBlog blog = TestBlog.in(
                folder, "-- posts/pipes.md --\n" + "a ".repeat(500) + "[x](nope.txt)" + " b".repeat(500) + "\n");

        assertThat(blog.fullReport()).isEqualTo("""
                posts/pipes.md:1:1005: error: no page or file at 'nope.txt' [broken-link]
                    …%s[x](nope.txt)%s…
                     %s^^^^^^^^
                """.formatted("a ".repeat(38), " b".repeat(35) + " ", " ".repeat(80)));
    }

    @Test
    void marksAValueOfManyLinesToTheEndOfItsFirst() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                title:
                  - one
                  - two
                ---
                """);

        assertThat(blog.fullReport()).isEqualTo("""
                posts/pipes.md:3:3: error: 'title' is a list; it must be text [wrong-type]
                      - one
                      ^^^^^
                """);
    }

    @Test
    void ordersByFileLineAndColumn() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/b.md --
                [1](no.txt) [2](no.csv)
                [3](no.txt)
                -- posts/a.md --
                ---
                topics: [nothing]
                titel: A
                ---
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/a.md:2:10: error: topic 'nothing' is not declared [unknown-topic]
                    hint: declare it in 'topics/nothing.md'
                posts/a.md:3:1: warning: 'titel' is not a key of a post [unknown-key]
                    hint: did you mean 'title'?
                posts/b.md:1:5: error: no page or file at 'no.txt' [broken-link]
                posts/b.md:1:17: error: no page or file at 'no.csv' [broken-link]
                posts/b.md:2:5: error: no page or file at 'no.txt' [broken-link]
                """);
    }
}
