package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {
    @Test
    void isAnImageAloneWithATitle() {
        assertThat(TestBody.of("![A pipe](pipe.png \"How *bytes* & `blocks` flow\")")
                        .html())
                .isEqualTo("<figure><img src=\"pipe.png\" alt=\"A pipe\">"
                        + "<figcaption>How <em>bytes</em> &amp; <code>blocks</code> flow</figcaption></figure>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ![a](b.png \"c\")", "- ![a](b.png \"c\")\n\n- d", "![a][b]\n\n[b]: b.png 'c'"})
    void standsWhereverAParagraphDoes(String markdown) {
        assertThat(TestBody.of(markdown).html())
                .contains("<figure><img src=\"b.png\" alt=\"a\"><figcaption>c</figcaption></figure>");
    }

    @Test
    void mayBeALink() {
        assertThat(TestBody.of("[![a](b.png \"c\")](d.md)").html())
                .isEqualTo("<figure><a href=\"d.md\"><img src=\"b.png\" alt=\"a\"></a>"
                        + "<figcaption>c</figcaption></figure>\n");
    }

    @Test
    void mayHaveAttributesAndSoMayItsImage() {
        assertThat(TestBody.of("![a](b.png \"c\"){.wide width=300}\n{#f}").html())
                .isEqualTo("<figure id=\"f\"><img src=\"b.png\" alt=\"a\" class=\"wide\" width=\"300\">"
                        + "<figcaption>c</figcaption></figure>\n");
    }

    @Test
    void standsInAFigureOfItsAuthorsAsAnImage() {
        assertThat(TestBody.of("""
                <figure class="two">

                ![a](b.png "c")

                <figcaption>Two ends</figcaption>
                </figure>

                ![d](e.png "f")
                """).html()).isEqualTo("""
                <figure class="two">
                <p><img src="b.png" alt="a" title="c"></p>
                <figcaption>Two ends</figcaption>
                </figure>
                <figure><img src="e.png" alt="d"><figcaption>f</figcaption></figure>
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![a](b.png)",
                "![a](b.png \"c\") text",
                "![a](b.png \"c\") ![d](e.png \"f\")",
                "[![a](b.png)](d.md)",
                "[![a](b.png \"c\") text](d.md)",
                "*![a](b.png \"c\")*"
            })
    void isNoImageWithoutATitleOrInCompany(String markdown) {
        assertThat(TestBody.of(markdown).html()).doesNotContain("<figure").contains("<img src=\"b.png\" alt=\"a\"");
    }
}
