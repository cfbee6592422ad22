package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TabsTest {
    private static void assertHtml(String markdown, String html) {
        assertThat(TestBody.of(markdown).html()).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":::tabs\n:::tab Maven\none\n:::\n:::tab *Gradle*\ntwo\n:::\n:::",
                "::::tabs\n\n:::tab Maven\n\none\n\n:::\n\n:::tab[*Gradle*]\n\ntwo\n\n:::\n\n::::",
                ":::tab Maven\none\n:::\n\n:::tab *Gradle*\ntwo\n:::",
                "=== \"Maven\"\n    one\n=== \"*Gradle*\"\n    two",
                "=== \"Maven\"\n\n    one\n\n===  \"*Gradle*\"\n\n    two\n",
                "===+ \"Maven\"\n\n    one\n\n=== \"*Gradle*\"\n\n    two\n",
            })
    void haveTwoSpellings(String markdown) {
        assertHtml(markdown, """
                <div class="tabs">
                <details class="tab" name="tabs-1" open><summary>Maven</summary>
                <p>one</p>
                </details>
                <details class="tab" name="tabs-1"><summary><em>Gradle</em></summary>
                <p>two</p>
                </details>
                </div>
                """);
    }

    @Test
    void mayShowAnotherThanTheFirst() {
        assertHtml("""
                === "One"

                    1

                ===+ "Two"

                    2
                """, """
                <div class="tabs">
                <details class="tab" name="tabs-1"><summary>One</summary>
                <p>1</p>
                </details>
                <details class="tab" name="tabs-1" open><summary>Two</summary>
                <p>2</p>
                </details>
                </div>
                """);
    }

    @Test
    void areSeveralSetsWhereSomethingStandsBetween() {
        assertThat(TestBody.of("=== \"a\"\n\nb\n\n=== \"c\"\n\n=== \"d\"\n\n:::tabs\n:::tab e\n:::\n:::")
                        .html())
                .containsSubsequence("\"tabs-1\"", "<p>b</p>", "\"tabs-2\"", "\"tabs-2\"", "\"tabs-3\"");
    }

    @Test
    void holdBlocksAndOtherTabs() {
        assertHtml("""
                - item

                  === "Code"

                      ```sh
                      ls
                      ```

                      === "Inner"

                          - a
                """, """
                <ul>
                <li>
                <p>item</p>
                <div class="tabs">
                <details class="tab" name="tabs-1" open><summary>Code</summary>
                <pre><code class="language-sh">ls
                </code></pre>
                <div class="tabs">
                <details class="tab" name="tabs-2" open><summary>Inner</summary>
                <ul>
                <li>a</li>
                </ul>
                </details>
                </div>
                </details>
                </div>
                </li>
                </ul>
                """);
    }

    @Test
    void mayHaveIdsAndClassesAndNeedNoTitle() {
        assertHtml("""
                ::: {.tabs #all}
                Text
                :::tab {#one .wide}
                1
                :::
                :::tab
                2
                :::
                :::
                """, """
                <p>Text</p>
                <div id="all" class="tabs">
                <details id="one" class="tab wide" name="tabs-1" open><summary>1</summary>
                <p>1</p>
                </details>
                <details class="tab" name="tabs-1"><summary>2</summary>
                <p>2</p>
                </details>
                </div>
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=== x",
                "===\"x\"",
                "Title\n===",
                "=== \"x",
                "    === \"x\"",
                "```\n=== \"x\"\n```",
                ":::tabs\nx\n:::"
            })
    void needTheWholeOfTheirSpelling(String markdown) {
        assertThat(TestBody.of(markdown).html()).doesNotContain("<details");
    }
}
