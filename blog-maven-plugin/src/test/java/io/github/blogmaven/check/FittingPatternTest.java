package io.github.blogmaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FittingPatternTest {
    private static final String POSTS = """
            -- posts/2026-01-31-pipes.md --
            # Pipes
            -- posts/2026-02-28-signals.md --
            # Signals
            -- posts/2026-03-31-sockets.md --
            ---
            slug: unix-sockets
            ---
            # Sockets
            """;

    @TempDir
    Path folder;

    @Test
    void explainsManyBrokenLinksByOnePattern() {
        TestBlog blog = TestBlog.in(folder, POSTS + """
                -- posts/links.md --
                [1](/pipes/) [2](/signals) [3](/unix-sockets/#x) [4](/pipes/?a=b) [5](/signals/) [6](/nothing/)
                """);

        assertThat(blog.report()).isEqualTo("""
                blog.yml:1:1: error: 5 broken links match the pattern '/{slug}/' for post addresses, such as '/pipes/' in posts/links.md:1:5 [broken-link]
                    hint: set this in blog.yml: urls: {post: "/{slug}/"}
                posts/links.md:1:86: error: no page or file at '/nothing/' [broken-link]
                """);
        assertThat(blog.write("-- blog.yml --\nurls: {post: \"/{slug}/\"}\n").report())
                .contains("no anchor '#x'", "/nothing/")
                .hasLineCount(2);
    }

    @Test
    void recognizesDatesFoldersAndEndings() {
        TestBlog blog = TestBlog.in(folder, POSTS + """
                -- posts/links.md --
                [1](/blog/2026/01/31/pipes.html) [2](/blog/2026/02/28/signals.html)
                [3](/blog/2026/03/31/unix-sockets.html) [4](/blog/2026/01/31/pipes.html)
                <a href="/blog/2026/02/28/signals.html">5</a>
                """);

        assertThat(blog.report()).isEqualTo("""
                blog.yml:1:1: error: 5 broken links match the pattern '/blog/{year}/{month}/{day}/{slug}.html' for post addresses, such as '/blog/2026/01/31/pipes.html' in posts/links.md:1:5 [broken-link]
                    hint: set this in blog.yml: urls: {post: "/blog/{year}/{month}/{day}/{slug}.html"}
                """);
        assertThat(blog.write("-- blog.yml --\nurls: {post: \"/blog/{year}/{month}/{day}/{slug}.html\"}\n")
                        .report())
                .isEmpty();
    }

    @Test
    void leavesOutThePrefixOfALanguage() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                languages: [en, ko]
                -- posts/pipes.md --
                # Pipes

                [1](/ko/pipes/) [2](/pipes/) [3](/pipes/)
                -- posts/pipes.ko.md --
                # Pipes

                [1](/ko/pipes/) [2](/pipes/)
                """);

        assertThat(blog.report()).startsWith("blog.yml:1:1: error: 5 broken links match the pattern '/{slug}/'");
    }

    @Test
    void keepsAPatternThatMoreLinksFit() {
        TestBlog blog = TestBlog.in(folder, POSTS + """
                -- posts/links.md --
                [1](/pipes/) [2](/signals/) [3](/pipes/) [4](/pipes/) [5](/signals/)
                [1](/posts/pipes/) [2](/posts/signals/) [3](/posts/pipes/)
                """);

        assertThat(blog.report()).contains("""
                        posts/links.md:1:5: error: no page or file at '/pipes/' [broken-link]
                            hint: did you mean '/posts/pipes/'?
                        """).hasLineCount(10);
    }

    @Test
    void tellsAFewLinksOneByOne() {
        TestBlog blog = TestBlog.in(folder, POSTS + "-- posts/links.md --\n[1](/pipes/) [2](/signals/)\n");

        assertThat(blog.report()).isEqualTo("""
                posts/links.md:1:5: error: no page or file at '/pipes/' [broken-link]
                    hint: did you mean '/posts/pipes/'?
                posts/links.md:1:18: error: no page or file at '/signals/' [broken-link]
                    hint: did you mean '/posts/signals/'?
                """);
    }
}
