package io.github.blogmaven.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JBakeTest {
    @TempDir
    Path folder;

    @Test
    void aPostOfJBakeKeepsItsHeader() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                title=Pipes = files
                date=2013-08-22
                type: post
                tags=kernel, io
                status=published
                summary=
                ~~~~~~

                A text.

                ~~~~~~
                code
                ~~~~~~
                """);

        assertThat(blog.report()).isEmpty();
        assertThat(blog.rendered().main("posts/pipes/index.html"))
                .contains(">Pipes = files</h1>")
                .contains("datetime=\"2013-08-22\"")
                .contains(">kernel</a>")
                .contains("code\n</code></pre>")
                .doesNotContain("status=published");
    }

    @Test
    void mistakesInItHaveTheirPlace() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                title=Pipes
                date=soon
                Title=Twice
                ~~~~~~
                A text.
                """);

        assertThat(blog.report())
                .contains("posts/pipes.md:2:6: error: ")
                .contains("posts/pipes.md:3:1: error: 'Title' is set twice, here and in line 1 [duplicate-key]");
    }

    @Test
    void tildesBelowATextAreAFenceOfCode() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                x = 1
                A sentence.

                ~~~~~~
                code
                ~~~~~~
                -- posts/signals.md --
                ~~~~~~
                code
                ~~~~~~
                """);

        assertThat(blog.rendered().main("posts/pipes/index.html"))
                .contains("x = 1")
                .contains("code\n</code></pre>");
        assertThat(blog.main("posts/signals/index.html")).contains("code\n</code></pre>");
    }
}
