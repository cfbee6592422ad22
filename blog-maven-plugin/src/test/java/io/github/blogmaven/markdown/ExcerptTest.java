package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {
    private static String excerpt(String markdown) {
        return TestBody.of(markdown).document().excerpt().text();
    }

    @Test
    void isTheFirstParagraphWithoutMarkup() {
        assertThat(excerpt("""
                ## Heading

                - a list

                > a quote

                A *pipe* [blocks](x.md), `yes`
                & <b>no</b> ![image](i.png) of List<String>.

                Second.
                """)).isEqualTo("A pipe blocks, yes & no image of List<String>.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- more -->",
                "<!--more-->",
                "<!-- truncate -->",
                "<!-- EXCERPT -->",
                "{/* truncate */}",
                "{/* more */}",
            })
    void isWhatStandsBeforeTheMark(String mark) {
        TestBody body = TestBody.of("One.\n\n## Heading\n\nTwo.\n\n" + mark + "\n\nThree.\n");

        assertThat(body.document().excerpt().text()).isEqualTo("One. Two.");
        assertThat(body.html()).isEqualTo("""
                <p>One.</p>
                <h2 id="heading">Heading</h2>
                <p>Two.</p>
                <p>Three.</p>
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- anything more -->", "Text <!-- more -->", "`<!-- more -->`"})
    void isTheFirstParagraphWhereTheMarkIsNoBlockOfItsOwn(String text) {
        assertThat(excerpt("One.\n\n" + text + "\n")).isEqualTo("One.");
    }

    @Test
    void passesOverMarks() {
        assertThat(excerpt("[TOC]\n\nText\n")).isEqualTo("Text");
    }

    @Test
    void endsAtAWordWhenItIsLong() {
        String excerpt = excerpt("word ".repeat(100));

        assertThat(excerpt).endsWith("word…").hasSizeLessThanOrEqualTo(281);
        assertThat(excerpt.replace("word", "").replace(" ", "")).isEqualTo("…");
    }

    @Test
    void endsAnywhereWhereNoSpaceIs() {
        assertThat(excerpt("가".repeat(400))).isEqualTo("가".repeat(280) + "…");
        assertThat(excerpt("a" + "🎉".repeat(200))).isEqualTo("a" + "🎉".repeat(139) + "…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Heading", "```\ncode\n```", "<!-- more -->\n\nText", "", "\n \n"})
    void isEmptyWhereNoParagraphIs(String markdown) {
        assertThat(excerpt(markdown)).isEmpty();
    }
}
