package io.github.blogmaven.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UrlPatternTest {
    @TempDir
    Path folder;

    @Test
    void mayAskForTheDateOfAPostAndTheIdOfAPage() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                urls:
                  post: /{year}/{month}/{slug}/
                  page: /pages/{slug}/
                -- posts/2026-01-31-pipes.md --
                A pipe joins two programs.
                -- pages/about.md --
                # About
                """);

        assertThat(blog.rendered().files()).contains("2026/01/pipes/index.html", "pages/about/index.html");
    }

    @Test
    void asksForNothingThatItsKindDoesNotHave() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                urls:
                  series: /{year}/{id}/
                """);

        assertThat(blog.report()).isEqualTo("""
                blog.yml:2:11: error: '/{year}/{id}/' is not a pattern; it begins with / and knows {slug} {id} [wrong-type]
                """);
    }

    @Test
    void isAPath() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                urls:
                  tag: //tags/{slug}/
                  path: /../{id}/
                """);

        assertThat(blog.report()).isEqualTo("""
                blog.yml:2:8: error: '//tags/{slug}/' is not a pattern; it begins with / and knows {slug} {id} [wrong-type]
                blog.yml:3:9: error: '/../{id}/' is not a pattern; it begins with / and knows {slug} {id} [wrong-type]
                """);
    }
}
