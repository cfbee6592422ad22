package io.github.blogmaven.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingPageTest {
    @TempDir
    Path folder;

    @Test
    void takesThePlaceOfAGeneratedPage() {
        TestBlog blog = TestBlog.in(folder, """
                -- pages/archive.md --
                # Everything I wrote

                By hand.
                -- posts/pipes.md --
                [](page:archive)
                """).rendered();

        assertThat(blog.main("archive/index.html"))
                .contains("Everything I wrote</h1>")
                .contains("By hand.")
                .doesNotContain("posts/pipes/");
        assertThat(blog.main("posts/pipes/index.html")).contains("<a href=\"../../archive/\">Everything I wrote</a>");
    }

    @Test
    void mayAskForTheGeneratedPartInsideIt() {
        TestBlog blog = TestBlog.in(folder, """
                -- pages/start-here.md --
                # Welcome

                Before.

                <!-- generated -->

                After.
                -- series/linux.md --
                # Linux
                -- posts/pipes.md --
                ---
                series: linux
                ---
                """).rendered();

        assertThat(blog.main("start-here/index.html"))
                .containsSubsequence("Welcome</h1>", "Before.", "href=\"../series/linux/\"", "After.");
    }

    @Test
    void isATranslationOfTheGeneratedPageItStandsFor() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                languages: [en, ko]
                -- pages/archive.md --
                # Everything I wrote
                -- posts/pipes.md --
                # Pipes
                -- posts/pipes.ko.md --
                # 파이프
                """).rendered();

        assertThat(blog.file("archive/index.html"))
                .contains("hreflang=\"ko\" href=\"https://notes.example.org/ko/archive/\"")
                .contains("<a href=\"../ko/archive/\" lang=\"ko\" hreflang=\"ko\" dir=\"auto\">");
        assertThat(blog.file("ko/archive/index.html"))
                .contains("hreflang=\"en\" href=\"https://notes.example.org/archive/\"");
    }

    @Test
    void standsInTheHeadOfEveryPageUnlessUnlisted() {
        TestBlog blog = TestBlog.in(folder, """
                -- pages/about.md --
                # About me
                -- pages/legal.md --
                ---
                title: Legal notice
                unlisted: true
                ---
                -- posts/pipes.md --
                [](page:legal)
                """).rendered();

        assertThat(blog.file("posts/pipes/index.html"))
                .contains("<li><a href=\"../../about/\">About me</a></li>")
                .doesNotContain("<li><a href=\"../../legal/\"");
        assertThat(blog.file("legal/index.html")).contains("content=\"noindex\"");
    }

    @Test
    void isNotThereWhileItIsADraft() {
        TestBlog blog = TestBlog.in(folder, """
                -- pages/about.md --
                ---
                draft: true
                ---
                -- posts/pipes.md --
                Text
                """).rendered();

        assertThat(blog.files()).doesNotContain("about/index.html");
        assertThat(blog.withDrafts().rendered().files()).contains("about/index.html");
    }
}
