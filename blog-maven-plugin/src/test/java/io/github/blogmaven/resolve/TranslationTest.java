package io.github.blogmaven.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationTest {
    @TempDir
    Path folder;

    private static final String TWO_LANGUAGES = """
            -- blog.yml --
            languages: [en, ko]
            title: {en: Notes, ko: 노트}
            """;

    @Test
    void inheritsEverythingItDoesNotSay() {
        TestBlog blog = TestBlog.in(folder, TWO_LANGUAGES).write("""
                -- posts/pipes.md --
                ---
                title: Pipes
                description: How pipes work
                date: 2026-01-31
                updated: 2026-02-01
                tags: [unix]
                topics: [systems]
                series: linux
                part: 3
                requires: [signals]
                basis: study
                verified-with: [bash 5.2]
                author: Grace
                changes: [{date: 2026-02-01, note: A note}]
                params: {width: wide}
                ---
                Text
                -- posts/pipes.ko.md --
                ---
                title: 파이프
                ---
                글
                -- posts/signals.md --
                # Signals
                -- topics/systems.md --
                # Systems
                -- theme/after-post.ftl --
                <p>${post.params.width!}</p>
                """).rendered();

        assertThat(blog.file("ko/posts/pipes/index.html"))
                .contains(
                        "<html lang=\"ko\"",
                        "<meta name=\"description\" content=\"글\">",
                        "파이프</h1>",
                        "datetime=\"2026-01-31\"",
                        "datetime=\"2026-02-01\"",
                        "href=\"../../tags/unix/\"",
                        "href=\"../../topics/systems/\"",
                        "href=\"../../series/linux/\"",
                        "<li value=\"3\" class=\"current\">",
                        "href=\"../../../posts/signals/\" lang=\"en\" hreflang=\"en\"",
                        "<dd>공부</dd>",
                        "bash 5.2",
                        "Grace",
                        "A note",
                        "<p>wide</p>")
                .doesNotContain("How pipes work");
    }

    @Test
    void statesWhatDiffers() {
        TestBlog blog = TestBlog.in(folder, TWO_LANGUAGES).write("""
                -- posts/pipes.md --
                ---
                slug: unix-pipes
                date: 2026-01-31
                tags: [unix]
                ---
                -- posts/pipes.ko.md --
                ---
                date: 2026-02-03
                tags: [유닉스, 셸]
                ---
                -- posts/signals.md --
                ---
                permalink: /notes/signals/
                ---
                -- posts/signals.ko.md --
                ---
                title: 신호
                ---
                """).rendered();

        assertThat(blog.file("ko/posts/unix-pipes/index.html")).contains("datetime=\"2026-02-03\"");
        assertThat(blog.files())
                .contains("ko/tags/유닉스/index.html", "ko/tags/셸/index.html", "notes/signals/index.html")
                .contains("ko/notes/signals/index.html")
                .doesNotContain("ko/tags/unix/index.html");
    }

    @Test
    void mayBeInOneLanguageOnly() {
        TestBlog blog = TestBlog.in(folder, TWO_LANGUAGES).write("""
                -- posts/pipes.md --
                [](post:han)
                -- posts/han.ko.md --
                # 한글
                """).rendered();

        assertThat(blog.files())
                .contains("posts/pipes/index.html", "ko/posts/han/index.html")
                .doesNotContain("ko/posts/pipes/index.html", "posts/han/index.html");
        assertThat(blog.main("posts/pipes/index.html")).contains("<a href=\"../../ko/posts/han/\">한글</a>");
        assertThat(blog.file("posts/pipes/index.html")).doesNotContain("rel=\"alternate\" hreflang");
        assertThat(blog.main("archive/index.html")).doesNotContain("han");
    }

    @Test
    void turnsToTheOtherLanguageWhereAPartIsNotTranslated() {
        TestBlog blog = TestBlog.in(folder, TWO_LANGUAGES).write("""
                -- series/linux.md --
                ---
                title: Linux
                parts: [a, b, c, title: The end]
                ---
                -- series/linux.ko.md --
                ---
                title: 리눅스
                parts: [a, b, c, title: 끝]
                ---
                -- posts/a.md --
                # A
                -- posts/a.ko.md --
                # 가
                -- posts/b.md --
                # B
                -- posts/c.md --
                # C
                -- posts/c.ko.md --
                # 다
                """).rendered();

        assertThat(blog.main("ko/posts/a/index.html"))
                .contains(
                        "rel=\"next\" href=\"../../../posts/b/\" lang=\"en\" hreflang=\"en\" dir=\"auto\"><span>다음 글</span> <bdi>B</bdi></a>");
        assertThat(blog.main("ko/posts/c/index.html"))
                .contains(
                        "rel=\"prev\" href=\"../../../posts/b/\" lang=\"en\" hreflang=\"en\" dir=\"auto\"><span>이전 글</span> <bdi>B</bdi></a>");
        assertThat(blog.main("posts/b/index.html"))
                .contains(
                        "rel=\"prev\" href=\"../a/\"><span>Previous part</span> A</a>",
                        "rel=\"next\" href=\"../c/\"><span>Next part</span> C</a>");
        assertThat(blog.main("ko/series/linux/index.html"))
                .containsSubsequence("리눅스</h1>", "가", "B</a> <span class=\"mark\">en</span>", "다", "끝");
    }

    @Test
    void linksToTheSameLanguageWhereItIsThere() {
        TestBlog blog = TestBlog.in(folder, TWO_LANGUAGES).write("""
                -- posts/pipes.ko.md --
                [1](signals.md) [2](post:signals) [3](signals.ko.md) [4](sockets.md) [5](x.txt)
                -- posts/pipes.md --
                [1](signals.md) [2](post:signals) [3](signals.ko.md)
                -- posts/signals.md --
                # Signals
                -- posts/signals.ko.md --
                # 신호
                -- posts/sockets.md --
                # Sockets
                -- posts/x.txt --
                A file for both
                """).rendered();

        assertThat(blog.main("ko/posts/pipes/index.html")).contains("""
                <p><a href="../signals/">1</a> <a href="../signals/">2</a> <a href="../signals/">3</a> \
                <a href="../../../posts/sockets/">4</a> <a href="../../../posts/x.txt">5</a></p>
                """);
        assertThat(blog.main("posts/pipes/index.html")).contains("""
                <p><a href="../signals/">1</a> <a href="../signals/">2</a> <a href="../../ko/posts/signals/">3</a></p>
                """);
    }

    @Test
    void namesEachOtherInPairs() {
        TestBlog blog = TestBlog.in(folder, TWO_LANGUAGES).write("""
                -- posts/pipes.md --
                # Pipes
                -- posts/pipes.ko.md --
                # 파이프
                """).rendered();

        String pairs = """
                <link rel="alternate" hreflang="en" href="https://notes.example.org/posts/pipes/">
                <link rel="alternate" hreflang="ko" href="https://notes.example.org/ko/posts/pipes/">
                <link rel="alternate" hreflang="x-default" href="https://notes.example.org/posts/pipes/">
                """;
        assertThat(blog.file("posts/pipes/index.html")).contains(pairs);
        assertThat(blog.file("ko/posts/pipes/index.html")).contains(pairs);
        assertThat(blog.file("sitemap.xml")).contains("""
                <loc>https://notes.example.org/ko/posts/pipes/</loc>
                <xhtml:link rel="alternate" hreflang="en" href="https://notes.example.org/posts/pipes/"/>
                <xhtml:link rel="alternate" hreflang="ko" href="https://notes.example.org/ko/posts/pipes/"/>
                """);
    }

    @Test
    void countsTheSuffixOfADeclaredLanguageOnly() {
        TestBlog blog = TestBlog.in(folder, TWO_LANGUAGES).write("""
                -- posts/node.js.md --
                # Node
                -- posts/pipes.fr.md --
                # Tubes
                -- posts/bundle/index.ko.md --
                # 묶음
                """).rendered();

        assertThat(blog.files())
                .contains("posts/node-js/index.html", "posts/pipes-fr/index.html", "ko/posts/bundle/index.html");
    }
}
