package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FootnotesTest {
    private static final String BACK = " role=\"doc-backlink\" aria-label=\"{footnote.back} ";

    private static String reference(String id, String note, int number) {
        return "<sup class=\"footnote-ref\"><a id=\"" + id + "\" href=\"#" + note + "\" role=\"doc-noteref\">" + number
                + "</a></sup>";
    }

    @Test
    void standBehindTheBodyWithAWayBack() {
        assertThat(TestBody.of("""
                A pipe[^p] blocks.

                [^p]: See *pipe(7)*.

                More text.
                """).html()).isEqualTo("""
                <p>A pipe%s blocks.</p>
                <p>More text.</p>
                <div class="footnotes" role="doc-endnotes" aria-label="{footnotes}">
                <ol>
                <li id="fn-p">
                <p>See <em>pipe(7)</em>. <a href="#fnref-p"%s1">&#8617;&#65038;</a></p>
                </li>
                </ol>
                </div>
                """.formatted(reference("fnref-p", "fn-p", 1), BACK));
    }

    @Test
    void areNumberedAsReadersMeetThem() {
        String html = TestBody.of("""
                One[^b], two[^a].

                [^a]: A
                [^b]: B, and see[^c]
                [^c]: C
                """).html();

        assertThat(html).containsSubsequence(">1</a></sup>, two", ">2</a></sup>.", "fn-b\">", "fn-a\">", "fn-c\">");
        assertThat(html).contains("see" + reference("fnref-c", "fn-c", 3));
    }

    @Test
    void leadBackToEveryReference() {
        String html = TestBody.of("a[^1] b[^1] c[^1]\n\n[^1]: Note\n").html();

        assertThat(html)
                .contains(
                        "a" + reference("fnref-1", "fn-1", 1),
                        "b" + reference("fnref-1-2", "fn-1", 1),
                        "c" + reference("fnref-1-3", "fn-1", 1),
                        "<a href=\"#fnref-1\"" + BACK + "1\">",
                        "<a href=\"#fnref-1-2\"" + BACK + "1-2\">&#8617;&#65038;<sup>2</sup></a>",
                        "<a href=\"#fnref-1-3\"" + BACK + "1-3\">");
    }

    @Test
    void giveNoTwoReferencesOneId() {
        TestBody body = TestBody.of("a[^1] b[^1] c[^1-2]\n\n[^1]: Note\n[^1-2]: Other\n");

        assertThat(body.html()).contains("id=\"fnref-1-2\"", "id=\"fnref-1-2-1\"", "href=\"#fnref-1-2-1\"");
        assertThat(body.document().ids())
                .containsExactlyInAnyOrder("fn-1", "fn-1-2", "fnref-1", "fnref-1-2", "fnref-1-2-1");
    }

    @Test
    void areNotShownWhenNothingRefersToThem() {
        TestBody body = TestBody.of("Text\n\n[^unused]: See [pipes](pipes.md)\n");

        assertThat(body.html()).isEqualTo("<p>Text</p>\n");
        assertThat(body.links()).isEmpty();
    }

    @Test
    void areTextWhereTheyAreNotDefined() {
        assertThat(TestBody.of("Text[^nowhere] ^[inline]\n").html()).isEqualTo("<p>Text[^nowhere] ^[inline]</p>\n");
    }

    @Test
    void areTheFirstOfTheirLabel() {
        assertThat(TestBody.of("a[^x] b[^X]\n\n[^x]: First\n[^X]: Second\n").html())
                .contains("First")
                .doesNotContain("Second");
    }

    @Test
    void mayReferToEachOther() {
        TestBody body = TestBody.of("a[^1]\n\n[^1]: One[^2]\n[^2]: Two[^1]\n");

        assertThat(body.document().ids()).containsExactlyInAnyOrder("fn-1", "fn-2", "fnref-1", "fnref-1-2", "fnref-2");
    }

    @Test
    void holdEveryBlock() {
        assertThat(TestBody.of("""
                a[^1]

                [^1]: First

                    Second

                    ```
                    code
                    ```
                """).html()).contains("""
                <li id="fn-1">
                <p>First</p>
                <p>Second</p>
                <pre><code>code
                </code></pre>
                 <a href="#fnref-1\"""");
    }

    @Test
    void mayBeReferredToFromEverywhere() {
        String html = TestBody.of("""
                ## Heading[^1]

                | cell[^2] |
                |----------|

                > [!NOTE] Title[^3]
                > - [item[^4]](x.md)

                [^1]: a
                [^2]: b
                [^3]: c
                [^4]: d
                """).html();

        assertThat(html)
                .contains(
                        "Heading" + reference("fnref-1", "fn-1", 1),
                        "cell" + reference("fnref-2", "fn-2", 2),
                        "Title" + reference("fnref-3", "fn-3", 3));
        assertThat(html).contains("<h2 id=\"heading\">");
    }

    @Test
    void areNotPartOfOutlinesAndExcerpts() {
        Document document = TestBody.of("""
                Text[^1] goes on.

                ## Heading[^1]

                [^1]: Note
                """).document();

        assertThat(document.excerpt().text()).isEqualTo("Text goes on.");
        assertThat(document.headings()).map(Heading::html).containsExactly("Heading");
    }
}
