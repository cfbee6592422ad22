package io.github.blogmaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownInHtmlTest {
    @TempDir
    Path folder;

    private String report(String body) throws IOException {
        TestBlog blog = TestBlog.in(
                Files.createTempDirectory(folder, "blog"), "-- posts/pipes.md --\n" + body.replace("⏎", "\n") + "\n");
        return blog.report(blog.check());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>⏎![A pipe](https://example.com/a.png)⏎</div>",
                "<div>⏎[a [b]](https://example.com/a_(b) 'Title')⏎</div>",
                "<div>⏎__Two words__⏎</div>",
                "<div>⏎*one*, _two_⏎</div>",
                "<div>⏎~~gone~~⏎</div>",
                "<div>⏎``a`b``⏎</div>",
                "<div>⏎## Ends⏎</div>",
                "<div>⏎```sh⏎ls⏎```⏎</div>",
                "<div>⏎> a quote⏎</div>",
                "<div>⏎1. one⏎2. two⏎</div>",
                "<div>⏎a | b⏎--|--⏎</div>",
                "<div>⏎:::note⏎x⏎:::⏎</div>",
                "<div>⏎!!! note⏎</div>",
                "<div>⏎see [e]⏎</div>⏎⏎[e]: https://example.com⏎⏎[e]",
                "<div>⏎see[^1]⏎</div>⏎⏎a[^1]⏎⏎[^1]: note",
                "<img src=\"https://example.com/a.png\" alt=\"A pipe\">⏎{: .wide}",
                "<img src=\"https://example.com/a.png\" alt=\"A pipe\">⏎*A pipe*",
                "<!-- a comment --> **two**",
                "<div>⏎**제어(Control)**는⏎</div>",
                "> <div>⏎> **two**⏎> </div>",
                "- one⏎  <div>⏎  **two**⏎  </div>",
                "<div markdown=\"1\">⏎**two**⏎</div>",
            })
    void isReportedInEveryForm(String body) throws IOException {
        assertThat(report(body)).contains("[markdown-in-html]").containsOnlyOnce("Markdown is not processed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>⏎⏎**two**⏎⏎</div>",
                "<div>2 * 3 * 4, a*b*c, snake_case_name, __init__, __dirname, **/*.java, 5 > 3, f(**kwargs)</div>",
                "<div>⏎- only one⏎</div>",
                "<div>⏎#tag and # no heading, array[0](x) and \\*\\*stars\\*\\*⏎</div>",
                "<pre>⏎**two**⏎⏎`x`⏎</pre>",
                "<div><pre>⏎⏎<i>x</i> **two**⏎⏎<div>`a`</div>⏎⏎</pre></div>",
                "<div><code>**two**</code> <kbd>`</kbd> <kbd>`</kbd></div>",
                "<script>⏎const a = `b`; /* **two** */⏎</script>",
                "<style>⏎/* **two** */⏎</style>",
                "<svg><text>**two**</text></svg>",
                "<textarea>⏎**two**⏎</textarea>",
                "<div>⏎<!-- **two** -->⏎</div>",
                "<div title=\"**two**\">⏎x⏎</div>",
                "<div>⏎a [note] of [1] is [x](⏎</div>",
            })
    void isNotSeenInCodeAndWhatOnlyLooksLikeIt(String body) throws IOException {
        assertThat(report(body)).doesNotContain("[markdown-in-html]");
    }

    @Test
    void hasItsPlaceBelowBlankLines() throws IOException {
        assertThat(report("<pre>⏎⏎a⏎</pre> **two**")).isEqualTo("""
                posts/pipes.md:4:8: warning: Markdown is not processed inside this HTML block; readers see '**two**' [markdown-in-html]
                    hint: write it as HTML: <strong>…</strong>
                """);
    }
}
