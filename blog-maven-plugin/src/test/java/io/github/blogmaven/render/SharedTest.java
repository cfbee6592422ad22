package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other sites show of a page: nothing twice, and nothing without a value. */
class SharedTest {
    private static final String BLOG = """
            -- blog.yml --
            languages: [en, ko, eo, pt-BR]
            -- authors.yml --
            grace: {name: Grace Hopper}
            -- topics/systems.md --
            # Systems
            -- posts/pipes.md --
            ---
            title: '"Pipes" & *more*'
            date: 2026-01-31
            updated: 2026-02-02
            authors: [grace, Ada]
            topics: [systems]
            tags: [C++, unix]
            image: pipes.png
            ---
            A pipe joins two programs.
            -- posts/pipes.ko.md --
            # 파이프
            -- posts/pipes.eo.md --
            # Tuboj
            -- posts/pipes.pt-BR.md --
            # Tubos
            -- posts/pipes.png --
            GIF89a00000
            """;

    @TempDir
    Path folder;

    @Test
    void isSaidOfAPost() {
        TestBlog blog = TestBlog.in(folder, BLOG).rendered();

        assertThat(properties(blog, "posts/pipes/index.html"))
                .containsExactly(
                        "og:title \"Pipes\" & more",
                        "og:type article",
                        "og:site_name Notes",
                        "og:description A pipe joins two programs.",
                        "og:url https://notes.example.org/posts/pipes/",
                        "og:image https://notes.example.org/posts/pipes.png",
                        "og:image:width 12336",
                        "og:image:height 12336",
                        "og:image:alt \"Pipes\" & more",
                        "og:locale en_US",
                        "og:locale:alternate ko_KR",
                        "og:locale:alternate pt_BR",
                        "article:published_time 2026-01-31",
                        "article:modified_time 2026-02-02",
                        "article:author https://notes.example.org/authors/grace/",
                        "article:author https://notes.example.org/authors/ada/",
                        "article:section Systems",
                        "article:tag C++",
                        "article:tag unix");
        assertThat(blog.file("posts/pipes/index.html"))
                .contains(
                        "<meta name=\"author\" content=\"Grace Hopper, Ada\">",
                        "<meta name=\"twitter:card\" content=\"summary_large_image\">");
    }

    @Test
    void isLeftOutWhereItIsNotKnown() {
        TestBlog blog = TestBlog.in(folder, BLOG).withoutUrl().rendered();

        assertThat(properties(blog, "posts/pipes/index.html"))
                .noneMatch(line -> line.startsWith("og:url") || line.startsWith("og:image"))
                .noneMatch(line -> line.startsWith("article:author"));
        assertThat(properties(blog, "eo/posts/pipes/index.html"))
                .noneMatch(line -> line.startsWith("og:locale "))
                .contains("og:locale:alternate en_US");
        assertThat(blog.file("index.html")).contains("<meta name=\"twitter:card\" content=\"summary\">");
    }

    @Test
    void isSaidOnceAndNeverEmptyOnEveryPage() {
        TestBlog blog = TestBlog.in(folder, BLOG).rendered();

        for (String path : blog.files()) {
            if (path.endsWith(".html")) {
                assertThat(properties(blog, path))
                        .as(path)
                        .doesNotHaveDuplicates()
                        .allSatisfy(line -> assertThat(line).matches("\\S+ \\S.*"));
            }
        }
        assertThat(properties(blog, "authors/grace/index.html")).contains("og:type profile");
        assertThat(properties(blog, "index.html")).contains("og:type website");
    }

    private static List<String> properties(TestBlog blog, String path) {
        return Jsoup.parse(blog.file(path)).select("meta[property]").stream()
                .map(meta -> meta.attr("property") + " " + meta.attr("content"))
                .toList();
    }
}
