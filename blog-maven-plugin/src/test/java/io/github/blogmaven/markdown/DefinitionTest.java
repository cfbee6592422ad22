package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionTest {
    private static void assertHtml(String markdown, String html) {
        assertThat(TestBody.of(markdown).html()).isEqualTo(html);
    }

    @Test
    void standsBehindAColonBelowItsTerm() {
        assertHtml("""
                Pipe
                : Joins *two* programs.

                `SIGPIPE`
                Broken pipe
                :   What a writer gets
                when nobody reads.
                : What `errno` says.

                Text
                """, """
                <dl>
                <dt>Pipe</dt>
                <dd>Joins <em>two</em> programs.</dd>
                <dt><code>SIGPIPE</code></dt>
                <dt>Broken pipe</dt>
                <dd>What a writer gets
                when nobody reads.</dd>
                <dd>What <code>errno</code> says.</dd>
                </dl>
                <p>Text</p>
                """);
    }

    @Test
    void isAParagraphBelowABlankLine() {
        assertHtml("""
                Pipe

                : Joins two programs.

                : Something to smoke.
                """, """
                <dl>
                <dt>Pipe</dt>
                <dd>
                <p>Joins two programs.</p>
                </dd>
                <dd>
                <p>Something to smoke.</p>
                </dd>
                </dl>
                """);
    }

    @Test
    void holdsTheBlocksIndentedBelowIt() {
        assertHtml("""
                Pipe
                :   Joins two programs:
                    - one
                    - two

                Socket
                :   Joins two machines.

                    ```sh
                    nc
                    ```

                    > [!NOTE]
                    > Slow.

                    Inner
                    : term
                """, """
                <dl>
                <dt>Pipe</dt>
                <dd>Joins two programs:
                <ul>
                <li>one</li>
                <li>two</li>
                </ul>
                </dd>
                <dt>Socket</dt>
                <dd>
                <p>Joins two machines.</p>
                <pre><code class="language-sh">nc
                </code></pre>
                <div class="callout note" role="note">
                <p class="callout-title">{callout.note}</p>
                <p>Slow.</p>
                </div>
                <dl>
                <dt>Inner</dt>
                <dd>term</dd>
                </dl>
                </dd>
                </dl>
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> a\n> : b",
                "- a\n  : b",
                "1. x\n\n   a\n   : b",
                ":::note\na\n: b\n:::",
                "!!! note\n    a\n    : b"
            })
    void standsWhereverAParagraphDoes(String markdown) {
        assertThat(TestBody.of(markdown).html()).contains("<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ": b",
                "# a\n: b",
                "a\n:b",
                "a\n:",
                "a\n:   ",
                "a\n:tada: b",
                "a\n:: b",
                "a\n    : b",
                "a\n\n\n: b",
                "a\n\n---\n: b",
                "- a\n\n: b",
                "- a\n: b",
                "> a\n: b",
                "> a\n\n: b",
                "|a|\n|-|\n|c|\n\n: b",
                "```\na\n: b\n```",
                "<p>a\n: b</p>",
                "[a]: /u\n: b",
            })
    void needsATermInTheSameContainer(String markdown) {
        assertThat(TestBody.of(markdown).html()).doesNotContain("<dl>", "<dd>");
    }

    @Test
    void mayHaveAttributes() {
        assertHtml("""
                a
                : b
                {.c}

                d
                : e

                {#f .g}
                """, """
                <dl id="f" class="g">
                <dt>a</dt>
                <dd class="c">b</dd>
                <dt>d</dt>
                <dd>e</dd>
                </dl>
                """);
    }
}
