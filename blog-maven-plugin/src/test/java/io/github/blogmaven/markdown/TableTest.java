package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the examples of {@link GfmTest} do not say. */
class TableTest {
    @Test
    void scrollsInAFrameThatTheKeyboardReaches() {
        assertThat(TestBody.of("""
                | Signal | Number |
                |:-------|-------:|
                | HUP    | 1      |
                """).html()).isEqualTo("""
                <div class="table" role="group" tabindex="0" aria-label="{table}">
                <table>
                <thead>
                <tr>
                <th class="left">Signal</th>
                <th class="right">Number</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td class="left">HUP</td>
                <td class="right">1</td>
                </tr>
                </tbody>
                </table>
                </div>
                """);
    }

    @Test
    void holdsEveryInline() {
        assertThat(TestBody.of("""
                | **강조(x)**는 | `a\\|b` | ~~old~~ | [a](x.md) | ![i](i.png) |
                |-|-|:-:|-|-|
                """).html())
                .contains(
                        "<th><strong>강조(x)</strong>는</th>",
                        "<th><code>a|b</code></th>",
                        "<th class=\"center\"><del>old</del></th>",
                        "<th><a href=\"x.md\">a</a></th>",
                        "<th><img src=\"i.png\" alt=\"i\"></th>");
    }

    @Test
    void readsAHeadOfABarAlone() {
        assertThat(TestBody.of("""
                |
                |---|
                | 1 |
                """).html()).contains("<thead>\n<tr>\n</tr>\n</thead>");
    }

    @Test
    void fillsShortRowsAndCutsLongOnes() {
        assertThat(TestBody.of("""
                a | b
                --|--
                1
                | 1 | 2 | 3 |
                """).html()).contains("<td>1</td>\n<td></td>", "<td>1</td>\n<td>2</td>\n</tr>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> | a |\n> |---|",
                "- | a |\n  |---|",
                ":::note\n| a |\n|---|\n:::",
                "!!! note\n    | a |\n    |---|"
            })
    void standsInEveryContainer(String markdown) {
        assertThat(TestBody.of(markdown).html()).contains("<th>a</th>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"| a | b |\n|---|", "a | b\n\n-|-", "    | a |\n    |---|", "| a |\n| b |"})
    void needsALineOfAsManyHyphensBelowItsHead(String markdown) {
        assertThat(TestBody.of(markdown).html()).doesNotContain("<table");
    }
}
