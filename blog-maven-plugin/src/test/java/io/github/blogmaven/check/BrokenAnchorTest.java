package io.github.blogmaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenAnchorTest {
    @TempDir
    Path folder;

    @Test
    void reportsAPlaceThatAPageDoesNotHave() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                # Pipes

                ## Named pipes

                [here](#named-pipes) [case](#Named-Pipes) [no](#nothing)
                [there](signals.md#kil) [case](post:signals#Kill) [site](/posts/signals/#nope)
                -- posts/signals.md --
                # Signals

                ## Kill
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:5:29: error: this page has no anchor '#Named-Pipes' [broken-anchor]
                    hint: did you mean '#named-pipes'? case and accents matter
                posts/pipes.md:5:48: error: this page has no anchor '#nothing' [broken-anchor]
                    hint: existing anchors: '#named-pipes'
                posts/pipes.md:6:9: error: 'Signals' has no anchor '#kil' [broken-anchor]
                    hint: did you mean '#kill'?
                posts/pipes.md:6:32: error: 'Signals' has no anchor '#Kill' [broken-anchor]
                    hint: did you mean '#kill'? case and accents matter
                posts/pipes.md:6:58: error: 'Signals' has no anchor '#nope' [broken-anchor]
                    hint: existing anchors: '#kill'
                """);
    }

    @Test
    void findsHeadingsIdsFootnotesYearsAndTerms() {
        TestBlog.in(folder, """
                -- glossary.yml --
                pipe: {definition: A channel.}
                -- posts/2026-01-01-pipes.md --
                # Pipes

                ## 이름 있는 파이프

                ### Twice

                ### Twice

                ## Given {#own-id}

                <a id="by-hand"></a> A note[^1].

                [^1]: Here.

                [1](#이름-있는-파이프) [2](#%EC%9D%B4%EB%A6%84-%EC%9E%88%EB%8A%94-%ED%8C%8C%EC%9D%B4%ED%94%84) [3](#twice-1)
                [4](#own-id) [5](#by-hand) [6](#pipes) [7](#top) [8](#) [9](#:~:text=note)
                [10](page:archive#2026) [11](page:glossary#pipe) [12](/archive/#2026)
                """).rendered();
    }

    @Test
    void looksForThePlaceOnTheTranslationThatIsLinkedTo() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                languages: [en, ko]
                -- posts/pipes.md --
                # Pipes

                ## How they work

                [](signals.md#why)
                -- posts/pipes.ko.md --
                # 파이프

                [](pipes.md#how-they-work)
                [](signals.md#why)
                -- posts/signals.md --
                # Signals

                ## Why
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.ko.md:3:4: error: '파이프' has no anchor '#how-they-work' [broken-anchor]
                """);
    }

    @Test
    void findsAnIdThatIsPercentEncodedInTheLinkOrInTheIdItself() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                <a id="a:b"></a><a id="c%3Ad"></a>

                [a](#a%3Ab) [b](#a:b) [c](#c%3Ad) [d](post:pipes#a%3Ab) [e](pipes.md#c%3Ad)
                """).rendered();

        assertThat(blog.main("posts/pipes/index.html"))
                .contains("href=\"#a:b\">a<", "href=\"#a:b\">b<", "href=\"#c%3Ad\">c<");
    }
}
