package io.github.blogmaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationDriftTest {
    @TempDir
    Path folder;

    @Test
    void comparesTheLevelsOfHeadings() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                languages: [en, ko]
                -- posts/pipes.md --
                # Pipes

                ## What is this?

                ### Its size
                -- posts/pipes.ko.md --
                # 파이프

                ## 이것은 무엇인가

                ## 크기
                """);

        assertThat(blog.report(blog.check())).isEqualTo("""
                posts/pipes.ko.md:5:1: warning: headings differ from 'posts/pipes.md': '## 크기' here, '### Its size' (posts/pipes.md:5:1) there [translation-drift]
                """);
    }

    @Test
    void countsPicturesAndLetsEachLanguageHaveItsOwn() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                languages: [en, ko]
                -- posts/pipes.md --
                # Pipes

                ![A pipe](/pipe.svg)
                -- posts/pipes.ko.md --
                # 파이프

                ![파이프](/pipe.ko.svg) ![또 파이프](/pipe.svg)
                -- static/pipe.svg --
                <svg/>
                -- static/pipe.ko.svg --
                <svg/>
                """);

        assertThat(blog.report(blog.check())).isEqualTo("""
                posts/pipes.ko.md:3:31: warning: 1 picture in 'posts/pipes.md', 2 here: '/pipe.svg' is only here [translation-drift]
                """);
    }

    @Test
    void letsLinksStandInAnotherOrderAndAddressesOfOtherSitesDiffer() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                languages: [en, ko]
                -- posts/pipes.md --
                [Signals](signals.md), [sockets](sockets.md) and [its manual](https://en.example.org/pipe).
                -- posts/pipes.ko.md --
                [소켓](sockets.md), [시그널](post:signals), [설명서](https://ko.example.org/pipe), [영어로](/posts/pipes/).
                -- posts/signals.md --
                A signal interrupts a program.
                -- posts/sockets.md --
                A socket joins two machines.
                """);

        assertThat(blog.report(blog.check())).isEmpty();
    }

    @Test
    void countsLinksToOtherSites() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                languages: [en, ko]
                -- posts/pipes.md --
                # Pipes

                See [the manual](https://example.org/pipe).

                ## More

                See [the source](https://example.org/source).
                -- posts/pipes.ko.md --
                # 파이프

                [설명서](https://example.org/pipe)를 보라.

                ## 더
                """);

        assertThat(blog.report(blog.check())).isEqualTo("""
                posts/pipes.ko.md:5:1: warning: links differ from 'posts/pipes.md': 'https://example.org/source' (posts/pipes.md:7:18) is missing here [translation-drift]
                """);
    }
}
