package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationTest {
    private static final String MARKED = "<abbr title=\"HyperText\">HTML</abbr>";

    private static void assertHtml(String markdown, String html) {
        assertThat(TestBody.of(markdown).html()).isEqualTo(html);
    }

    @Test
    void isExplainedWhereverItStands() {
        assertHtml("""
                *[HTML]: HyperText "Markup" & Language
                HTML and **HTML**, [HTML](a.md)

                - W3C
                  *[W3C]: World Wide Web Consortium

                > HTML
                """, """
                <p><abbr title="HyperText &quot;Markup&quot; &amp; Language">HTML</abbr> and \
                <strong><abbr title="HyperText &quot;Markup&quot; &amp; Language">HTML</abbr></strong>, \
                <a href="a.md"><abbr title="HyperText &quot;Markup&quot; &amp; Language">HTML</abbr></a></p>
                <ul>
                <li><abbr title="World Wide Web Consortium">W3C</abbr></li>
                </ul>
                <blockquote>
                <p><abbr title="HyperText &quot;Markup&quot; &amp; Language">HTML</abbr></p>
                </blockquote>
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(HTML)", "HTML,", "\"HTML\"", "HTML-like", "HTML은", "이HTML", "HTML。", "*HTML*", "HTML\\*"})
    void isAWholeWord(String text) {
        assertThat(TestBody.of(text + "\n\n*[HTML]: HyperText").html()).contains(MARKED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XHTML",
                "HTML5",
                "HTML_x",
                "éHTML",
                "`HTML`",
                "![HTML](a.png)",
                "[a](HTML)",
                "<i class=\"HTML\">x</i>",
                "<code>HTML</code>",
                "<abbr title=\"x\">HTML</abbr>",
                "    HTML",
                "```\nHTML\n```"
            })
    void isNeitherPartOfAWordNorCode(String text) {
        assertThat(TestBody.of(text + "\n\n*[HTML]: HyperText").html())
                .contains("HTML")
                .doesNotContain(MARKED);
    }

    @Test
    void mayHaveAnyLetters() {
        assertThat(TestBody.of("C++ 한은은 A/B\n\n*[C++]: See\n*[한은]: 한국은행\n*[A/B]: both ways")
                        .html())
                .isEqualTo("<p><abbr title=\"See\">C++</abbr> <abbr title=\"한국은행\">한은</abbr>은 "
                        + "<abbr title=\"both ways\">A/B</abbr></p>\n");
    }

    @Test
    void givesWayToALongerOne() {
        assertHtml("""
                HTTP/2 and HTTP

                *[HTTP]: Hypertext Transfer Protocol
                *[HTTP/2]: its second version
                *[HTTP]: something else
                """, """
                <p><abbr title="its second version">HTTP/2</abbr> and \
                <abbr title="Hypertext Transfer Protocol">HTTP</abbr></p>
                """);
    }

    @Test
    void leavesIdsAndOutlineAlone() {
        TestBody body = TestBody.of("## What HTML is\n\n*[HTML]: HyperText");

        assertThat(body.html()).isEqualTo("<h2 id=\"what-html-is\">What " + MARKED + " is</h2>\n");
        assertThat(body.document().headings()).map(Heading::html).containsExactly("What HTML is");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "*[a]: all of it in stars* → <p><em>[a]: all of it in stars</em></p>",
                "*[a]: → <p>*[a]:</p>",
                "*[ ]: b → <p>*[ ]: b</p>"
            })
    void needsAWordAndAMeaning(String typed, String html) {
        assertThat(TestBody.of(typed).html().strip()).isEqualTo(html);
    }
}
