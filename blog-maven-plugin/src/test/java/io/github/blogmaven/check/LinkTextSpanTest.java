package io.github.blogmaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkTextSpanTest {
    @TempDir
    Path folder;

    @Test
    void pointsAtTheTextOfALinkByReferenceInEveryForm() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                # Pipes

                Full [here][ref], collapsed [here][], shortcut [here], with code
                [*read* more][ref], in a list:

                - > again [here][ref] and <https://code.example.org/pipe>

                | cell |
                |---|
                | \\| [here][ref] |

                [here]: https://code.example.org/pipe
                [ref]: https://code.example.org/pipe/2
                """);

        assertThat(blog.report(blog.check())).isEqualTo("""
                posts/pipes.md:3:7: warning: 'here' does not say where the link leads [vague-link-text]
                    hint: say what it links to
                posts/pipes.md:3:30: warning: 'here' does not say where the link leads [vague-link-text]
                    hint: say what it links to
                posts/pipes.md:3:49: warning: 'here' does not say where the link leads [vague-link-text]
                    hint: say what it links to
                posts/pipes.md:4:2: warning: 'read more' does not say where the link leads [vague-link-text]
                    hint: say what it links to
                posts/pipes.md:6:12: warning: 'here' does not say where the link leads [vague-link-text]
                    hint: say what it links to
                posts/pipes.md:10:7: warning: 'here' does not say where the link leads [vague-link-text]
                    hint: say what it links to
                """);
    }

    @Test
    void pointsAtImagesByReferenceThatSayNothing() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                # Pipes

                See ![][pipe] and ![pipe_2-1.png][pipe], in a link [![A pipe][pipe]](https://example.org/x), and [][web].

                [pipe]: https://example.org/pipe_2-1.png
                [web]: https://example.org/
                """);

        assertThat(blog.report(blog.check())).isEqualTo("""
                posts/pipes.md:3:5: warning: the image has no alternative text [missing-alt]
                    hint: describe it between the brackets: ![…]
                posts/pipes.md:3:19: warning: the alternative text 'pipe_2-1.png' is a file name; say what the image shows [file-name-alt]
                posts/pipes.md:3:98: warning: the link has no text [empty-link]
                    hint: between the brackets, say what it links to
                """);
    }

    @Test
    void reportsABrokenDefinitionWhereItIsOnce() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                # Pipes

                [The first][ref] and [the second][ref] link

                [ref]: nope.md
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:5:8: error: no post at 'nope.md' [broken-link]
                """);
    }
}
