package io.github.blogmaven.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkTest {
    @TempDir
    Path folder;

    @Test
    void reportsALinkToAPostThatDoesNotExist() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                Read [signals](singals.md) first.
                -- posts/signals.md --
                # Signals
                """);

        assertThat(blog.fullReport()).isEqualTo("""
                posts/pipes.md:1:16: error: no post at 'singals.md' [broken-link]
                    Read [signals](singals.md) first.
                                   ^^^^^^^^^^
                    hint: did you mean 'signals.md'?
                """);
        assertThat(blog.files()).isEmpty();
    }

    @Test
    void keepsTheQueryOfALink() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                # Pipes

                [here](?q=1) [below](?q=1#ends) [there](signals.md?a=1&b=2#kill) [page](post:signals?x=1#kill)

                ## Ends
                -- posts/signals.md --
                # Signals

                ## Kill
                """);

        blog.rendered();
        assertThat(blog.main("posts/pipes/index.html"))
                .contains("href=\"?q=1\"", "href=\"?q=1#ends\"", "href=\"../signals/?a=1&amp;b=2#kill\"")
                .contains("href=\"../signals/?x=1#kill\"");
    }

    @Test
    void looksForThePlaceBehindAQuery() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                [here](?q=1#nowhere)
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:1:8: error: this page has no anchor '#nowhere' [broken-anchor]
                """);
    }

    @Test
    void namesWhatWasMeantAsItIsWritten() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                [name](신호2.md) [case](Sockets.md) [url](/Posts/sockets/) [none](/posts/so/)
                ![blank](img/two%20end.png) ![other](img/없음.png)
                -- posts/sockets.md --
                # Sockets
                -- posts/신호.md --
                # 신호
                -- posts/img/two ends.png --
                -- posts/img/그림.png --
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:1:8: error: no post at '신호2.md' [broken-link]
                    hint: did you mean '신호.md'?
                posts/pipes.md:1:23: error: no post at 'Sockets.md' [broken-link]
                    hint: did you mean 'sockets.md'? case counts
                posts/pipes.md:1:41: error: no page or file at '/Posts/sockets/' [broken-link]
                    hint: did you mean '/posts/sockets/'? case counts
                posts/pipes.md:1:65: error: no page or file at '/posts/so/' [broken-link]
                posts/pipes.md:2:10: error: no file at 'img/two end.png' [missing-image]
                    hint: did you mean 'img/two%20ends.png'?
                posts/pipes.md:2:38: error: no file at 'img/없음.png' [missing-image]
                """);
    }

    @Test
    void knowsTheNamesOfTerms() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                languages: [en, ko]
                -- glossary.yml --
                pipe: {name: {en: Pipe, ko: 파이프}, aliases: {en: [pipeline]}, definition: Joins two programs.}
                -- posts/pipes.md --
                ---
                introduces: pipeline
                ---
                [one](term:파이프) and [another](term:pipeline)
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:2:13: error: the glossary has no term with the id 'pipeline' [unknown-term]
                    hint: that is a name of the term 'pipe'; write its id
                posts/pipes.md:4:7: error: no term has the id '파이프' [broken-link]
                    hint: that is a name of the term 'pipe'; write its id
                posts/pipes.md:4:31: error: no term has the id 'pipeline' [broken-link]
                    hint: that is a name of the term 'pipe'; write its id
                """);
    }
}
