package io.github.blogmaven.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrefixTest {
    @TempDir
    Path folder;

    @Test
    void putsEveryLanguageUnderItsPrefixAndLeadsTheRootToTheFirst() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                languages: [en, ko]
                urls: {prefix-default: true}
                -- posts/pipes.md --
                # Pipes
                -- posts/pipes.ko.md --
                [](pipes.md)
                -- posts/x.txt --
                A file for both
                """).rendered();

        assertThat(blog.files())
                .contains("en/index.html", "en/posts/pipes/index.html", "ko/posts/pipes/index.html", "posts/x.txt")
                .contains("sitemap.xml", "robots.txt")
                .doesNotContain("posts/pipes/index.html");
        assertThat(blog.file("index.html")).contains("content=\"0; url=en/\"");
    }

    @Test
    void keepsThePageForWhatIsNotFoundWhereServersLookForIt() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                languages: [en, ko]
                urls: {prefix-default: true}
                -- posts/pipes.md --
                # Pipes
                -- posts/pipes.ko.md --
                # 파이프
                """).rendered();

        assertThat(blog.file("404.html")).contains("<html lang=\"en\"").contains("href=\"/en/\"");
        assertThat(blog.file("ko/404.html")).contains("<html lang=\"ko\"");
    }

    @Test
    void letsTheAuthorSayWhereTheRootLeads() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                languages: [en, ko]
                urls: {prefix-default: true}
                -- redirects.yml --
                /: /ko/
                -- posts/pipes.ko.md --
                # 파이프
                """).rendered();

        assertThat(blog.file("index.html")).contains("content=\"0; url=ko/\"");
    }

    @Test
    void letsAFileOfTheAuthorAnswerAtTheRoot() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                urls: {prefix-default: true}
                -- static/index.html --
                Choose a language
                -- posts/pipes.md --
                # Pipes
                """).rendered();

        assertThat(blog.file("index.html")).isEqualTo("Choose a language\n");
    }
}
