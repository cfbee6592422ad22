package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever raw HTML a text has, what is around the text stays where it is. */
class RawHtmlStaysInItsTextTest {
    private static final List<String> SNIPPETS = List.of(
            "<div>unclosed",
            "</div></article>",
            "</div></div></div></main></body></html>",
            "<a href=\"https://example.org/\">unclosed",
            "<table>",
            "<table><tr><td>unclosed",
            "<details>",
            "<details><summary>unclosed",
            "<!-- unclosed",
            "<div><!-- unclosed",
            "<script>unclosed",
            "<style>unclosed",
            "<textarea>unclosed",
            "<title>unclosed",
            "<iframe src=\"https://example.org/\">",
            "<video src=\"https://example.org/v.mp4\">",
            "<svg><g>",
            "<math><mi>",
            "<template><b>",
            "<noscript>",
            "<object data=\"https://example.org/\">",
            "<select><option>",
            "<button>",
            "<form><fieldset>",
            "<ul><li>",
            "<plaintext>",
            "<xmp>",
            "<frameset>",
            "<body class=\"x\">",
            "<div title=\"unclosed",
            "<div title='unclosed>",
            "<div class",
            "<b>",
            "<b><i></b>",
            "<div><b></div>",
            "<div/>",
            "<a name=\"x\"/>",
            "<script src=\"https://example.org/x.js\"/>",
            "<p><div>",
            "<?php unclosed",
            "<!DOCTYPE unclosed",
            "<![CDATA[ unclosed",
            "<!-- --!><div> -->",
            "<nobr><font>",
            "<dl><dt>",
            "<td></td></tr></table>",
            "<h2>unclosed",
            "</p></span></a></section>");

    @TempDir
    Path folder;

    static Stream<String> snippets() {
        return SNIPPETS.stream();
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void inAnyBlock(String html) {
        TestBlog plain = blog("plain", "plain");
        TestBlog blog = blog("odd", html);

        for (String page : List.of("posts/inside/index.html", "posts/block/index.html", "series/s/index.html")) {
            assertThat(landmarks(blog, page)).as(page).isEqualTo(landmarks(plain, page));
            assertThat(Jsoup.parse(blog.file(page)).body().hasClass("x")).isFalse();
        }
        assertThat(Jsoup.parse(blog.file("posts/inside/index.html"))
                        .select("main h2, main li, main td, main dt")
                        .eachText())
                .as("what follows is there")
                .anyMatch(text -> text.contains("heading"))
                .anyMatch(text -> text.contains("item"))
                .anyMatch(text -> text.contains("cell"));
        Document feed = Jsoup.parse(blog.file("feed.xml"), Parser.xmlParser());
        assertThat(feed.select("entry"))
                .hasSize(2)
                .allSatisfy(entry -> assertBalanced(entry.select("content").text()));
    }

    private TestBlog blog(String name, String html) {
        TestBlog blog = TestBlog.in(folder.resolve(name), """
                -- blog.yml --
                title: Notes
                url: https://example.org/
                -- series/s.md --
                # Series

                Intro %1$s intro

                %1$s
                -- posts/inside.md --
                ---
                title: Inside
                series: s
                date: 2026-01-02
                ---
                Text %1$s text

                ## Heading %1$s heading

                - item %1$s item
                - %1$s

                > quote %1$s quote
                >
                > %1$s

                | a | b |
                |---|---|
                | cell %1$s | cell |

                > [!NOTE] title %1$s title
                > %1$s

                !!! tip
                    %1$s

                Term %1$s
                : definition %1$s

                Note[^1]

                [^1]: note %1$s note

                Text `after`.
                -- posts/block.md --
                ---
                title: Block
                series: s
                date: 2026-01-03
                ---
                Before.

                %1$s

                After.
                """.formatted(html));
        blog.generate();
        return blog;
    }

    @Test
    void acrossParagraphs() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/a.md --
                One <b>bold

                two</b> and *three*.
                """);
        blog.generate();

        assertThat(Jsoup.parse(blog.file("posts/a/index.html"))
                        .select("p:has(b)")
                        .eachText())
                .containsExactly("One bold");
    }

    /** Where the parts of a page are, each by what is around it. */
    private static List<String> landmarks(TestBlog blog, String page) {
        return Jsoup.parse(blog.file(page))
                .select("header, main, article, footer, nav, aside, h1, body > script")
                .stream()
                .map(element -> element.parents().stream().map(Element::tagName).toList() + " " + element.tagName()
                        + "." + element.className())
                .toList();
    }

    /** A feed is read inside of another page. */
    private static void assertBalanced(String content) {
        Document around = Jsoup.parse("<div id=before></div><div id=text>" + content + "</div><p id=after>after</p>");
        assertThat(around.body().children().eachAttr("id")).as(content).containsExactly("before", "text", "after");
        assertThat(around.select("#after").html()).isEqualTo("after");
    }
}
