package io.github.blogmaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermIntroducedTwiceTest {
    @TempDir
    Path folder;

    @Test
    void letsTwoSeriesEachIntroduceATerm() {
        TestBlog blog = TestBlog.in(folder, """
                -- glossary.yml --
                pipe: {definition: A queue between two programs.}
                -- posts/pipes.md --
                ---
                series: kernel
                introduces: [pipe]
                ---
                A pipe joins two programs.
                -- posts/bars.md --
                ---
                series: shell
                introduces: [pipe]
                ---
                A bar makes a pipe.
                """);

        assertThat(blog.report(blog.check())).isEmpty();
    }

    @Test
    void findsTheNewerOfTwoPostsWithoutASeries() {
        TestBlog blog = TestBlog.in(folder, """
                -- glossary.yml --
                pipe: {definition: A queue between two programs.}
                -- posts/pipes.md --
                ---
                date: 2026-02-01
                introduces: [pipe]
                ---
                A pipe joins two programs.
                -- posts/bars.md --
                ---
                date: 2026-01-01
                introduces: [pipe]
                ---
                A bar makes a pipe.
                """);

        assertThat(blog.report(blog.check())).isEqualTo("""
                posts/pipes.md:3:14: warning: 'pipe' is already introduced by 'posts/bars.md' [term-introduced-twice]
                """);
    }
}
