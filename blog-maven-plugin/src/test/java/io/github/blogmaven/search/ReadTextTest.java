package io.github.blogmaven.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a body is the same wherever it is read: in a description, a feed, a search, and the sentence of a link. */
class ReadTextTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Start <video src="https://e.org/s"></video> end. | Start end.
            Start <video src="https://e.org/s">no *video*</video> end. | Start end.
            Start <audio controls>no audio</audio> end. | Start end.
            Start <script>let x = 1 < 2;</script> end. | Start end.
            Start <style>p > a { color: red }</style> end. | Start end.
            Start <iframe src="https://e.org/">no frame</iframe> end. | Start end.
            Start <svg><title>T</title><text>drawn</text></svg> end. | Start end.
            Start <object data="https://e.org/">no object</object> end. | Start end.
            Start <template>not yet</template> end. | Start end.
            Start <noscript>no script</noscript> end. | Start end.
            Start <canvas>no canvas</canvas> end. | Start end.
            Start <span hidden>nothing</span> end. | Start end.
            Start <span style="display: none">nothing</span> end. | Start end.
            Start <!-- a > comment --> end. | Start end.
            Start<br>second end. | Start second end.
            Start<br/>second<hr>third end. | Start second third end.
            Start <span title="a > b" data-x='c > d'>within</span> end. | Start within end.
            Start [](post:target) end. | Start Target & more end.
            Start [](post:target#part) end. | Start A part end.
            Start [](#own) end. | Start Own words end.
            Start <post:target> end. | Start Target & more end.
            Start [[target]] end. | Start [[target]] end.
            Start [link](https://e.org/ "title") end. | Start link end.
            Start ![alt text](https://e.org/i.png "title") end. | Start alt text end.
            Start <img src="https://e.org/i.png" alt="alt &amp; text"> end. | Start alt & text end.
            Start `code <b> &amp;` end. | Start code <b> &amp; end.
            Start $E = mc^2$ end. | Start E = mc^2 end.
            Start[^1] end. | Start end.
            Start :rocket: end. | Start 🚀 end.
            Start HTML end. | Start HTML end.
            Start **bold *both*** ~~gone~~ end. | Start bold both gone end.
            Start &lt;b&gt; &amp;amp; &eacute; &#x1F600; end. | Start <b> &amp; é 😀 end.
            Start PID $$, not $!, and again $$ end. | Start PID $$, not $!, and again $$ end.
            Start $HOME and $PATH, $1 and $2, $5-$10 end. | Start $HOME and $PATH, $1 and $2, $5-$10 end.
            Start echo $$ and $$ again end. | Start echo $$ and $$ again end.
            Start $$a + b$$ end. | Start a + b end.
            Start &#xD800;a&#0;b&#x110000; <b>&#xDFFF;</b> end. | Start �a�b� � end.
            Start 2<sup>10</sup>, H<sub>2</sub>O, 1<sup>st</sup> end. | Start 2^10, H2O, 1st end.
            Start un<em>believ</em>able<wbr>ness end. | Start unbelievableness end.
            Start [words]{.aside} end. | Start words end.
            Start <kbd>Ctrl</kbd> <details><summary>sum</summary>det</details> end. | Start Ctrl sum det end.
            Start <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> end. | Start 漢 kan end.
            """)
    void isTheSameEverywhere(String markdown, String text) {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                title: Notes
                url: https://example.org/
                -- posts/target.md --
                ---
                title: Target & *more*
                date: 2026-01-01
                ---
                ## A *part* {#part}

                Nothing.
                -- posts/a.md --
                ---
                title: Post
                date: 2026-01-02
                ---
                [TOC]

                %s With [this](post:target).

                ## Own *words* {#own}

                Then.

                *[HTML]: a language

                [^1]: The note.
                """.formatted(markdown));
        blog.generate();

        String whole = text + " With this.";
        assertThat(Jsoup.parse(blog.file("posts/a/index.html"))
                        .select("meta[name=description]")
                        .attr("content"))
                .isEqualTo(whole);
        assertThat(Jsoup.parse(blog.file("feed.xml"), org.jsoup.parser.Parser.xmlParser())
                        .select("entry summary")
                        .eachText())
                .contains(whole);
        assertThat(index(blog).replace('\n', ' ')).contains(whole);
    }

    @Test
    void ofASentenceHasTheTitlesOfAllLinks() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/b.md --
                # Pipes & *more*
                -- posts/c.md --
                # Signals
                -- posts/a.md --
                # A

                First. See [the pipes](post:b), [](post:c) and [](#why); not <b title="x > y">this</b>. Last.

                ## Why *not* {#why}
                """).rendered();

        assertThat(Jsoup.parse(blog.file("posts/b/index.html"))
                        .select("blockquote, .sentence, li:has(mark) p, li:has(mark)")
                        .text())
                .contains("See the pipes, Signals and Why not; not this.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> [!TIP] Title\n> Words",
                ":::tip Title\nWords\n:::",
                "!!! tip \"Title\"\n    Words",
                "??? tip \"Title\"\n    Words",
                "> [!TIP]- Title\n> Words",
                ":::tabs\n:::tab Title\nWords\n:::\n:::",
                "- [x] Title\n- [ ] Words",
                "| Title |\n|---|\n| Words |",
                "Title\n: Words",
                "```java title=\"x\"\nTitle\n```\n\nWords",
                "![Title](https://e.org/i.png \"Words\")",
                "<div role=\"note\" class='callout'>Title</div>\n\nWords",
                "1. Title\n2. Words",
                "$$\nTitle\n$$\n\nWords",
                "## Title\n\nWords",
                "Title[^a]\n\n[^a]: Words",
            })
    void hasNothingOfTheMarkup(String markdown) {
        TestBlog blog = TestBlog.in(folder, "-- posts/a.md --\n# A\n\n" + markdown + "\n");
        blog.generate();

        assertThat(index(blog))
                .contains("Title", "Words")
                .doesNotContain("role")
                .doesNotContain("callout")
                .doesNotContain("class")
                .doesNotContain("<")
                .doesNotContain("\">");
    }

    /** The texts of the search; those of a small blog are in its index. */
    private static String index(TestBlog blog) {
        try {
            JsonNode files = new ObjectMapper()
                    .readTree(blog.file("assets/search/en.json"))
                    .get("files");
            return files.properties().stream()
                    .filter(file -> file.getKey().matches(".*-\\d+"))
                    .map(file -> file.getValue().asText())
                    .collect(Collectors.joining("\n"));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
