package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void readsEachBlockAsALine() {
        assertThat(text("""
                One *word* and
                another<br>one.

                - a
                - b

                | c | d |
                |---|---|
                | e | f |
                """)).isEqualTo("One word and another one.\na\nb\nc\nd\ne\nf");
    }

    @Test
    void beginsTheLineOfAHeadingWithItsId() {
        assertThat(text("""
                Before.
                ## How *much* fits
                After.
                ### `code` {#own}
                """)).isEqualTo("Before.\n\thow-much-fits\tHow much fits\nAfter.\n\town\tcode");
    }

    @Test
    void readsCodeAsItIs() {
        assertThat(text("""
                ```java
                if (a < b && c) {
                    return List.<String>of();
                }
                ```
                Then `x<y>`.
                """)).isEqualTo("if (a < b && c) { return List.<String>of(); }\nThen x<y>.");
    }

    @Test
    void readsEntitiesAsWhatTheyMean() {
        assertThat(text("a &amp; b &lt; c &mdash; d")).isEqualTo("a & b < c — d");
        assertThat(text("<p>a &lt; b &#x1F600; &eacute; & c &nothing; d;</p>"))
                .isEqualTo("a < b 😀 é & c &nothing; d;");
    }

    @Test
    void readsNothingOfTagsCommentsAndScripts() {
        assertThat(text("""
                <div title="not > this">This</div>
                <!-- not -- this > -->
                <script>if (1 < 2) { not("</b>this") }</script>
                <style>p > a { not: this }</style>
                <b>And</b> this<!-- not
                this -->.
                """)).isEqualTo("This\nAnd this.");
    }

    @Test
    void partsWordsFromFootnotesAndPowers() {
        assertThat(text("""
                Text[^1] and 2<sup>10</sup>, un<em>believ</em>able.

                [^1]: Note.
                """)).isEqualTo("Text and 2^10, unbelievable.\nNote.");
    }

    @Test
    void readsTheTitlesOfLinksWithoutText() {
        PlainText plain = new PlainText();
        plain.add(TestBody.of("See [](post:pipes) and [so](post:pipes).").document(), title -> "Pipes");

        assertThat(new String(plain.chars(), 0, plain.length())).isEqualTo("See Pipes and so.");
    }

    @Test
    void knowsWhereHeadingsBegin() {
        PlainText plain = new PlainText();
        plain.addLine("lead");
        StringBuilder markdown = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            markdown.append("## Part ").append(i).append("\n\ntext\n\n");
        }
        plain.add(TestBody.of(markdown.toString()).document(), title -> "");

        assertThat(plain.headingCount()).isEqualTo(40);
        for (int i = 0; i < 40; i++) {
            assertThat(new String(plain.chars(), plain.heading(i), plain.length() - plain.heading(i)))
                    .startsWith("\tpart-" + i + "\tPart " + i + "\n");
        }
    }

    @Test
    void forgetsWhatItReadBefore() {
        PlainText plain = new PlainText();
        plain.add(TestBody.of("# a\n\n<div title=\"never closed").document(), title -> "");
        plain.clear();
        plain.addLine("  b\n c ");

        assertThat(new String(plain.chars(), 0, plain.length())).isEqualTo("b c");
        assertThat(plain.headingCount()).isZero();
    }

    private static String text(String markdown) {
        PlainText plain = new PlainText();
        plain.add(TestBody.of(markdown).document(), title -> "");
        return new String(plain.chars(), 0, plain.length());
    }
}
