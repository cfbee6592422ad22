package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeListsTest {
    private static void assertHtml(String markdown, String html) {
        assertThat(TestBody.of(markdown).html()).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '§',
            value = {
                "## Ends {#ends .wide lang=en} → <h2 id=\"ends\" class=\"wide\" lang=\"en\">Ends</h2>",
                "## Ends { #ends .a .b } → <h2 id=\"ends\" class=\"a b\">Ends</h2>",
                "## Ends {: #ends} → <h2 id=\"ends\">Ends</h2>",
                "## Ends {id=ends class=\"a b\"} → <h2 id=\"ends\" class=\"a b\">Ends</h2>",
                "![a](x.png){.wide width=300} → <p><img src=\"x.png\" alt=\"a\" class=\"wide\" width=\"300\"></p>",
                "[a](x.md){rel='me'} → <p><a href=\"x.md\" rel=\"me\">a</a></p>",
                "[a](x.md){:target=_blank} → <p><a href=\"x.md\" target=\"_blank\">a</a></p>",
                "[a](x.md){:target=\"_blank\" :rel=\"me\"} b "
                        + "→ <p><a href=\"x.md\" target=\"_blank\" rel=\"me\">a</a> b</p>",
                "[a](x.md){: .b :.c} → <p><a href=\"x.md\" class=\"b c\">a</a></p>",
                "![](x.png){fig-alt=\"A pipe\" .wide} → <p><img src=\"x.png\" alt=\"A pipe\" class=\"wide\"></p>",
                "![](x.png){alt='A pipe'} → <p><img src=\"x.png\" alt=\"A pipe\"></p>",
                "![Caption](x.png){fig-alt=\"A pipe\"} → <p><img src=\"x.png\" alt=\"A pipe\"></p>",
                "![A pipe](x.png){fig-alt=\"\"} → <p><img src=\"x.png\" alt=\"A pipe\"></p>",
                "`ls`{.sh} now → <p><code class=\"sh\">ls</code> now</p>",
                "a [warm *up*]{.red} b → <p>a <span class=\"red\">warm <em>up</em></span> b</p>",
                "[with `code`]{.a}. → <p><span class=\"a\">with <code>code</code></span>.</p>",
                "[*x* and [y](z.md)]{#s} → <p><span id=\"s\"><em>x</em> and <a href=\"z.md\">y</a></span></p>",
                "[a [b `c`]{.d} e]{.f} "
                        + "→ <p><span class=\"f\">a <span class=\"d\">b <code>c</code></span> e</span></p>",
                "[a] and [b]{.c} → <p>[a] and <span class=\"c\">b</span></p>",
                "**[a `b`]{.c}** → <p><strong><span class=\"c\">a <code>b</code></span></strong></p>",
                "## A [b `c`]{.d} {#e} " + "→ <h2 id=\"e\">A <span class=\"d\">b <code>c</code></span></h2>",
                "[제어 `a`]{.c}는 → <p><span class=\"c\">제어 <code>a</code></span>는</p>",
                "**bold**{.x} *em*{: .y} ~~del~~{#z} "
                        + "→ <p><strong class=\"x\">bold</strong> <em class=\"y\">em</em> <del id=\"z\">del</del></p>",
                "[a](x.md){.b}{#c} → <p><a href=\"x.md\" id=\"c\" class=\"b\">a</a></p>",
                "## Ends {.a} {#b} → <h2 id=\"b\" class=\"a\">Ends</h2>",
                "## Ends {.a.b#c} → <h2 id=\"c\" class=\"a b\">Ends</h2>",
                "## Ends {-} → <h2 id=\"ends\" class=\"unnumbered\">Ends</h2>",
                "[a](x.zip){download .b} → <p><a href=\"x.zip\" class=\"b\" download=\"\">a</a></p>",
                "a [span]{#s .red} b → <p>a <span id=\"s\" class=\"red\">span</span> b</p>",
            })
    void belongToWhatTheyStandBehind(String markdown, String html) {
        assertHtml(markdown, html + "\n");
    }

    @Test
    void inTheLastLineOfAParagraphBelongToIt() {
        assertHtml("""
                Read this
                first.
                {: .lead #first}
                """, """
                <p id="first" class="lead">Read this
                first.</p>
                """);
    }

    @Test
    void mayBeBelowALineThatEndsWithABreak() {
        assertHtml("Read this.  \n{: .lead}\n", "<p class=\"lead\">Read this.</p>\n");
    }

    @Test
    void belowAQuoteBelongToTheQuote() {
        assertHtml("""
                > Text
                {: .prompt}

                > Text
                > {: .inside}
                """, """
                <blockquote class="prompt">
                <p>Text</p>
                </blockquote>
                <blockquote>
                <p class="inside">Text</p>
                </blockquote>
                """);
    }

    @Test
    void belowAListBelongToTheListAndInsideItToTheItem() {
        assertHtml("""
                1. one
                   {: .item}
                2. two
                   - in
                   {: .inner}
                3. three
                {: .outer}
                """, """
                <ol class="outer">
                <li class="item">one</li>
                <li>two
                <ul class="inner">
                <li>in</li>
                </ul>
                </li>
                <li>three</li>
                </ol>
                """);
    }

    @Test
    void belowATableBelongToIt() {
        assertThat(TestBody.of("""
                | a |
                |---|
                | b |
                {: .wide}
                """).html())
                .contains("<table class=\"wide\">", "<td>b</td>")
                .doesNotContain("{:");
    }

    @Test
    void belowATableOfOneRowLeaveItWithoutRows() {
        assertThat(TestBody.of("| a |\n|---|\n{: #bare}\n").html())
                .contains("<table id=\"bare\">")
                .doesNotContain("tbody");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '§',
            value = {
                "## Ends → <h2 id=\"it\" class=\"wide\">",
                "***  → <hr id=\"it\" class=\"wide\">",
                "![a](x.png \"Title\") → <figure id=\"it\" class=\"wide\">",
                "- [ ] task → <ul id=\"it\" class=\"wide\">",
                "```sh → <div id=\"it\" class=\"wide\">",
                ":::note → <div id=\"it\" class=\"callout note wide\" role=\"note\">",
            })
    void inAParagraphOfTheirOwnBelongToTheBlockBefore(String opening, String html) {
        String closing =
                opening.startsWith("```") ? "\nls\n```\n" : opening.startsWith(":::") ? "\nText\n:::\n" : "\n\n";
        TestBody body = TestBody.of(opening + closing + "{: #it .wide}\n");

        assertThat(body.html()).startsWith(html).doesNotContain("{:");
        assertThat(body.document().ids()).contains("it");
    }

    @Test
    void doNotKeepAnImageFromBeingAFigure() {
        assertHtml("![a](x.png \"Title\"){.wide}", """
                <figure><img src="x.png" alt="a" class="wide"><figcaption>Title</figcaption></figure>
                """);
    }

    @Test
    void addUp() {
        assertHtml("""
                ## Ends {#ends .a}
                {: .b lang=en}
                """, """
                <h2 id="ends" class="a b" lang="en">Ends</h2>
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{not a list}",
                "a {#b} c",
                "## Sets {1, 2}",
                "## {{ page.title }}",
                "`{#code}`",
                "    {: .code}",
                "\\[bold]{.x}",
                "[bold]\\{.x}",
                "![a](x.png)\\{.x}",
                "<code>[a]{.x}</code>",
                "[[a]]{.x}",
                "[a *b]{.x} c*",
                "[a](x.md){target=“_blank”}",
                "{#}",
                "{.}",
                "{: .first}",
                "{a=b=c}",
            })
    void areTextWhereTheyBelongToNothing(String markdown) {
        assertThat(TestBody.of(markdown).html()).contains("{").contains("}");
    }

    @Test
    void areTextBelowRawHtmlWhichWritesItsOwn() {
        assertHtml("""
                <div>x</div>

                {: .wide}
                """, """
                <div>x</div>
                <p>{: .wide}</p>
                """);
    }

    @Test
    void tellWhatAFragmentMayLeadTo() {
        assertThat(TestBody.of("""
                Para
                {#para}

                [span]{#span} `code`{#code} ![image](x.png){#image}

                [^unused]: Nobody refers here
                {#nowhere}
                """).document().ids()).containsExactlyInAnyOrder("para", "span", "code", "image");
    }

    @Test
    void areEscaped() {
        assertHtml("[a](x.md){title=\"a > b & 'c'\"}", "<p><a href=\"x.md\" title=\"a &gt; b &amp; 'c'\">a</a></p>\n");
    }
}
