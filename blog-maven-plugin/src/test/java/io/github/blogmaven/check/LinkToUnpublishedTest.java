package io.github.blogmaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkToUnpublishedTest {
    @TempDir
    Path folder;

    private static final String UNPUBLISHED = """
            -- posts/draft.md --
            ---
            draft: true
            ---
            ## Part
            -- posts/tomorrow.md --
            ---
            date: 2026-06-16
            ---
            -- posts/today.md --
            ---
            date: 2026-06-15 23:59
            ---
            """;

    @Test
    void reportsLinksToDraftsAndToPostsOfTheFuture() {
        TestBlog blog = TestBlog.in(folder, UNPUBLISHED).write("""
                -- posts/pipes.md --
                [1](draft.md) [2](post:draft#part) [3](tomorrow.md) [](post:tomorrow) [5](today.md)
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:1:5: error: 'posts/draft.md' is a draft; for readers the link would lead nowhere [link-to-unpublished]
                posts/pipes.md:1:19: error: 'posts/draft.md' is a draft; for readers the link would lead nowhere [link-to-unpublished]
                posts/pipes.md:1:40: error: 'posts/tomorrow.md' is dated in the future; for readers the link would lead nowhere [link-to-unpublished]
                posts/pipes.md:1:56: error: 'posts/tomorrow.md' is dated in the future; for readers the link would lead nowhere [link-to-unpublished]
                """);
    }

    @Test
    void reportsLinksToStandingPagesThatAreDrafts() {
        TestBlog blog = TestBlog.in(folder, """
                -- pages/about.md --
                ---
                draft: true
                ---
                -- posts/pipes.md --
                [1](page:about) [2](../pages/about.md)
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:1:5: error: 'pages/about.md' is a draft; for readers the link would lead nowhere [link-to-unpublished]
                posts/pipes.md:1:21: error: 'pages/about.md' is a draft; for readers the link would lead nowhere [link-to-unpublished]
                """);
    }

    @Test
    void reportsReferencesToThemToo() {
        TestBlog blog = TestBlog.in(folder, UNPUBLISHED).write("""
                -- posts/pipes.md --
                ---
                requires: [draft]
                revisits: [tomorrow]
                ---
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:2:12: error: 'draft' is a draft ('posts/draft.md') [unknown-reference]
                posts/pipes.md:3:12: error: 'tomorrow' is not published yet ('posts/tomorrow.md') [unknown-reference]
                """);
    }

    @Test
    void letsDraftsLinkToEachOtherWhenTheyAreShown() {
        TestBlog blog = TestBlog.in(folder, UNPUBLISHED).write("""
                -- posts/other.md --
                ---
                draft: true
                ---
                [](draft.md) [](post:draft#part)
                """);

        assertThat(blog.rendered().files())
                .contains("posts/today/index.html")
                .doesNotContain("posts/draft/index.html", "posts/tomorrow/index.html", "posts/other/index.html");
        assertThat(blog.withDrafts().rendered().files())
                .contains("posts/draft/index.html", "posts/other/index.html")
                .doesNotContain("posts/tomorrow/index.html");
        assertThat(blog.file("posts/draft/index.html")).contains("content=\"noindex\"");
    }

    @Test
    void asksTheTimeZoneOfTheBlogWhatTheDayIs() {
        TestBlog blog = TestBlog.in(folder, UNPUBLISHED).write("""
                -- blog.yml --
                timezone: Pacific/Kiritimati
                """);

        assertThat(blog.rendered().files()).contains("posts/tomorrow/index.html");
    }
}
