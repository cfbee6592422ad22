package io.github.blogmaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralAttributesTest {
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
                "`code` {.x}",
                "a [x] {.y} b",
                "![A pipe](https://example.com/a.png) { width=\"300\" }",
                "![A pipe](https://example.com/a.png){width=“300”}",
                "[a](https://example.com){.b, .c}",
                "[a](https://example.com){:target=\"_blank\" external}",
                "## Ends {#ends} here",
                "{: .lead}⏎Read this.",
                "> {: .lead}⏎> Read this.",
                "| a {.x} |⏎|---|⏎| b |",
                "<div>x</div>⏎⏎{: .wide}",
                "- one {.x} two",
                "제어{.x}는",
            })
    void isReportedWhereItIsShown(String body) throws IOException {
        assertThat(report(body)).containsOnlyOnce("[literal-attributes]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`{.x}` and <code>{.x}</code>",
                "a \\{.x} and \\{: .y}",
                "pipe{.c,.h}, *.{js,ts}, {1..9}, {a,b}",
                "Elixir's {:ok, pid} and {:a => 1}, Clojure's {:a 1}",
                "Svelte's {#if x}{/if}, JSX's {props.name}, {...rest}",
                "$x_{i=1}$ and x_{i=1}, \\sum_{n=0}^{N}, {n=0}, {id=1}",
                "up{job=\"node\"} and {job=\"node\"}",
                "{{ .Title }} and ${.Title}",
                "```js⏎{.x}⏎```",
                "    {: .x}",
            })
    void isNotSeenInWhatHasBracesForOtherReasons(String body) throws IOException {
        assertThat(report(body)).doesNotContain("[literal-attributes]");
    }
}
