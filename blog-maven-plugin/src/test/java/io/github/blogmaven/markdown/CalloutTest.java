package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalloutTest {
    private static void assertHtml(String markdown, String html) {
        assertThat(TestBody.of(markdown).html()).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> [!TIP]\n> Close both *ends*.",
                "> [!tip]\n>\n> Close both *ends*.",
                ":::tip\nClose both *ends*.\n:::",
                "::: tip\n\nClose both *ends*.\n\n:::",
                "::: {.tip}\nClose both *ends*.\n:::",
                ":::callout-tip\nClose both *ends*.",
                "!!! tip\n    Close both *ends*.",
                "!!! Tip inline end\n\n    Close both *ends*.",
            })
    void hasThreeSpellings(String markdown) {
        assertHtml(markdown, """
                <div class="callout tip" role="note">
                <p class="callout-title">{callout.tip}</p>
                <p>Close both <em>ends</em>.</p>
                </div>
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> [!WARNING] Two *ends*\n> Text",
                ":::warning Two *ends*\nText\n:::",
                ":::warning Two *ends* :::\nText\n:::",
                ":::warning[Two *ends*]\nText\n:::",
                "::: {.warning title=\"Two *ends*\"}\nText\n:::",
                ":::{warning} Two *ends*\nText\n:::",
                "!!! warning \"Two *ends*\"\n    Text",
            })
    void mayHaveATitleOfItsOwn(String markdown) {
        assertHtml(markdown, """
                <div class="callout warning" role="note">
                <p class="callout-title">Two <em>ends</em></p>
                <p>Text</p>
                </div>
                """);
    }

    @Test
    void isAPlainDivisionWhereItHasAnIdAlone() {
        assertHtml("::: {#thm:sample}\nText\n:::", """
                <div id="thm:sample">
                <p>Text</p>
                </div>
                """);
        assertThat(TestBody.of("::: {#a.b}\nText\n:::").html())
                .isEqualTo("<div id=\"a\" class=\"b\">\n<p>Text</p>\n</div>\n");
    }

    /** As the documentation of GitHub, Docusaurus, Material for MkDocs and Obsidian has them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "> [!NOTE]\\n> 본문 → note → {callout.note}",
                "> [!CAUTION]\\n> 본문 → caution → {callout.caution}",
                "> [!faq]- 접을 수 있나요? \\n> 본문 → note → 접을 수 있나요?",
                "> [!TIP] 제목은 **한국어**로\\n> 본문 → tip → 제목은 <strong>한국어</strong>로",
                ":::note[제목(Title)]{#id .c}\\n\\n본문\\n\\n::: → note → 제목(Title)",
                ":::tip[My *custom* [tip](a.md)]\\n\\n본문\\n\\n::: → tip → My <em>custom</em> <a href=\"a.md\">tip</a>",
                ":::danger 한국어 제목\\n본문\\n::: → caution → 한국어 제목",
                "!!! todo\\n    본문 → note → {callout.info}",
                "!!! check \"끝\"\\n\\n    본문 → tip → 끝",
                "??? question \"제목(Title)은\"\\n    본문 → note → 제목(Title)은",
                "???+ missing\\n\\n    본문 → caution → {callout.failure}",
            })
    void isWhatOtherToolsWriteToo(String markdown, String looks, String title) {
        assertThat(TestBody.of(markdown.replace("\\n", "\n")).html())
                .contains("class=\"callout " + looks)
                .contains(" class=\"callout-title\">" + title + "</")
                .contains("<p>본문</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> [!note]- More\n> Text", "??? note \"More\"\n    Text", ":::details More\nText\n:::"})
    void mayFold(String markdown) {
        assertHtml(markdown, """
                <details class="callout note">
                <summary class="callout-title">More</summary>
                <p>Text</p>
                </details>
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"> [!note]+\n> Text", "???+ note\n    Text", "???+ note \"\"\n    Text"})
    void mayFoldAndBeOpenAtFirst(String markdown) {
        assertHtml(markdown, """
                <details class="callout note" open>
                <summary class="callout-title">{callout.note}</summary>
                <p>Text</p>
                </details>
                """);
    }

    @Test
    void hasNoTitleWhereItsAuthorAskedForNone() {
        assertHtml("""
                !!! note ""
                    Text
                """, """
                <div class="callout note" role="note">
                <p>Text</p>
                </div>
                """);
    }

    @Test
    void mayHaveAnIdAndClasses() {
        TestBody body = TestBody.of("""
                :::note Ends {#ends .wide}
                :::

                ::: {#more .tip .wide title="More"}
                :::
                """);

        assertThat(body.html()).isEqualTo("""
                <div id="ends" class="callout note wide" role="note">
                <p class="callout-title">Ends</p>
                </div>
                <div id="more" class="callout tip wide" role="note">
                <p class="callout-title">More</p>
                </div>
                """);
        assertThat(body.document().ids()).containsExactlyInAnyOrder("ends", "more");
    }

    @Test
    void ofAnUnknownNameIsAPlainDivision() {
        assertHtml("""
                :::columns
                Text
                :::
                """, """
                <div class="columns">
                <p>Text</p>
                </div>
                """);
    }

    @Test
    void ofAnUnknownNameStaysAQuoteInTheQuotesSpelling() {
        assertHtml("""
                > [!SOMETHING]
                > Text
                """, """
                <blockquote>
                <p>[!SOMETHING]
                Text</p>
                </blockquote>
                """);
    }

    @Test
    void holdsEveryBlock() {
        assertHtml("""
                > [!NOTE]
                > - one
                > - two
                >
                > ```sh
                > ls
                > ```
                """, """
                <div class="callout note" role="note">
                <p class="callout-title">{callout.note}</p>
                <ul>
                <li>one</li>
                <li>two</li>
                </ul>
                <pre><code class="language-sh">ls
                </code></pre>
                </div>
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":::note\nout\n\n:::tip\nin\n:::\n\nout\n:::",
                "::::note\nout\n:::tip\nin\n:::\nout\n::::",
                "!!! note\n    out\n\n    !!! tip\n        in\n\n    out",
                "> [!NOTE]\n> out\n>\n> > [!TIP]\n> > in\n>\n> out",
                ":::note\nout\n> [!TIP]\n> in\n\nout\n:::",
                "> [!NOTE]\n> out\n> :::tip\n> in\n> :::\n> out",
                "!!! note\n    out\n    :::tip\n    in\n    :::\n    out",
            })
    void nestsInAnother(String markdown) {
        assertHtml(markdown, """
                <div class="callout note" role="note">
                <p class="callout-title">{callout.note}</p>
                <p>out</p>
                <div class="callout tip" role="note">
                <p class="callout-title">{callout.tip}</p>
                <p>in</p>
                </div>
                <p>out</p>
                </div>
                """);
    }

    @Test
    void standsInAList() {
        assertHtml("""
                - one
                  :::tip
                  in
                  :::
                - two
                  > [!TIP]
                  > in
                """, """
                <ul>
                <li>one
                <div class="callout tip" role="note">
                <p class="callout-title">{callout.tip}</p>
                <p>in</p>
                </div>
                </li>
                <li>two
                <div class="callout tip" role="note">
                <p class="callout-title">{callout.tip}</p>
                <p>in</p>
                </div>
                </li>
                </ul>
                """);
    }

    @Test
    void isNotClosedByColonsInCode() {
        assertThat(TestBody.of(":::note\n```\n:::\n```\nin\n:::\nout").html())
                .endsWith("<p>in</p>\n</div>\n<p>out</p>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!note\ntext", ":: note\ntext", ":::", "!!! 1\ntext", "    :::note", "> [!NOTE"})
    void needsTheWholeOfItsSpelling(String markdown) {
        assertThat(TestBody.of(markdown).html()).doesNotContain("callout");
    }
}
