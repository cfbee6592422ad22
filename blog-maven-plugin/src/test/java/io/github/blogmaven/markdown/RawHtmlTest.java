package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.markdown.WrittenLink.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawHtmlTest {
    @Test
    void isKeptAsItIsTyped() {
        String html = """
                <div CLASS=x  data-y = 'z'
                     hidden>
                  <p>It's *raw* &amp; "kept" &nbsp;
                </div>
                <!-- a comment -->
                <?php echo 1 ?>
                <!DOCTYPE x>
                <script>if (a < b && c) { d("<e>"); }</script>
                """;

        assertThat(TestBody.of(html).html()).isEqualTo(html);
    }

    @Test
    void isKeptInsideText() {
        assertThat(TestBody.of("Press <kbd>C-c</kbd> <br/> <!-- *x* --> **<mark>now</mark>**")
                        .html())
                .isEqualTo("<p>Press <kbd>C-c</kbd> <br/> <!-- *x* --> <strong><mark>now</mark></strong></p>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '§',
            value = {
                "<a href=\"x.md\">x</a> → HTML_LINK x.md",
                "<A HREF = x.md>x</A> → HTML_LINK x.md",
                "<area href='x.md'/> → HTML_LINK x.md",
                "<img alt=\"src=no\" data-x src='x.png'> → HTML_FILE x.png",
                "<video poster=x.png> → HTML_FILE x.png",
                "<source src=x.mp4> → HTML_FILE x.mp4",
                "<object data=x.svg> → HTML_FILE x.svg",
                "<iframe src=\"https://e.org\"> → HTML_LINK https://e.org",
                "<script src=x.js></script> → HTML_FILE x.js",
                "<a href=\"x.md?a&amp;b=&#49;\"> → HTML_LINK x.md?a&b=1",
                "<a href=\"a\\_b\"> → HTML_LINK a\\_b",
            })
    void hasItsLinksSeen(String html, String link) {
        assertThat(TestBody.of("<div>" + html + "</div>").document().links())
                .map(one -> one.kind() + " " + one.destination())
                .containsExactly(link);
        assertThat(TestBody.of("text " + html).document().links())
                .map(one -> one.kind() + " " + one.destination())
                .containsExactly(link);
    }

    @Test
    void hasEveryCandidateOfAnImageSeen() {
        assertThat(TestBody.of("<img srcset=\"a.png 1x, b,c.png 2x,d.png\" sizes=\"1, 2\">")
                        .links())
                .containsExactly("1:14-19 a.png", "1:24-31 b,c.png", "1:35-40 d.png");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- <a href=\"no.md\"> -->",
                "<script>var a = '<a href=\"no.md\">';</script>",
                "<style>a::before { content: '<a href=\"no.md\">'; }</style>",
                "<p title=\"<a href='no.md'>\">",
                "<div data=\"no.md\" data-src=\"no.md\" hrefs=\"no.md\">",
                "</a href=\"no.md\">",
                "`<a href=\"no.md\">`",
                "    <a href=\"no.md\">",
                "\\<a href=\"no.md\">",
            })
    void hasNoLinksWhereABrowserSeesNone(String markdown) {
        assertThat(TestBody.of(markdown).links()).isEmpty();
    }

    @Test
    void hasItsLinksSeenBehindCommentsAndScripts() {
        assertThat(TestBody.of("""
                <div>
                <!--> <a href="one.md">
                <script>"<a href='no.md'>"</SCRIPT > <a href="two.md">
                <style></style><!-- --><a href="three.md">
                </div>
                """).document().links())
                .map(WrittenLink::destination)
                .containsExactly("one.md", "two.md", "three.md");
    }

    @Test
    void hasItsLinksWhereTheyAreTyped() {
        assertThat(TestBody.of("""
                <div>
                  <a href="one.md">
                </div>

                > <div>
                >   <a href='two.md'> <a href=three.md>

                1. Text <a
                   href="four.md">
                -\t<p>
                \t<a href="five.md">
                """).links())
                .containsExactly(
                        "2:12-18 one.md", "6:14-20 two.md", "6:31-39 three.md", "9:10-17 four.md", "11:11-18 five.md");
    }

    @Test
    void hasItsIdsSeen() {
        assertThat(TestBody.of("""
                <div ID="one"><p id=two><a name='three'></a><img name="no"></div>

                Text <span id="a&amp;b">x</span> `<i id="no">`

                <!-- <i id="no"> -->
                """).document().ids()).containsExactlyInAnyOrder("one", "two", "three", "a&b");
    }

    @Test
    void hasLinksThatLeadAnywhere() {
        WrittenLink link =
                TestBody.of("<a href=\"a.md\">x</a>").document().links().get(0);

        assertThat(link.kind()).isEqualTo(Kind.HTML_LINK);
        assertThat(link.kind().isFile()).isFalse();
        assertThat(link.span().place()).isEqualTo("post.md:1:10");
    }
}
