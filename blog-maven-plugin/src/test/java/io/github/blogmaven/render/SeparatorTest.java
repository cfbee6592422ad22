package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeparatorTest {
    @TempDir
    Path folder;

    @Test
    void aListIsSeparatedAsItsLanguageDoesIt() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                languages: [en, ar, ja]
                -- posts/one.md --
                ---
                tags: [disk, io]
                authors: [Ada, Grace]
                ---
                # One
                -- posts/one.ar.md --
                # واحد
                -- posts/one.ja.md --
                # いち
                """).rendered();

        assertThat(blog.main("posts/one/index.html")).contains(">Ada</a>, <a ", ">disk</a>, <a ");
        assertThat(blog.main("ar/posts/one/index.html")).contains(">Ada</a>، <a ", ">disk</a>، <a ");
        assertThat(blog.main("ja/posts/one/index.html")).contains(">Ada</a>、<a ", ">disk</a>、<a ");
    }

    @Test
    void aSeparatorHasSomethingOnBothSides() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                languages: [en, ko]
                -- series/io.md --
                ---
                title: What a write does
                parts: [one, {title: To come}]
                ---
                -- series/empty.md --
                ---
                title: Nothing yet
                parts: [{title: To come}]
                ---
                -- paths/first.md --
                ---
                title: A first walk
                order: ["series:io", bare, "series:empty"]
                ---
                -- posts/one.md --
                # One

                See [](bare.md).
                -- posts/bare.md --
                # Bare

                Neither a date nor an author.
                -- posts/updated.md --
                ---
                updated: 2026-02-01
                tags: [disk]
                ---
                # Updated
                -- posts/dated.md --
                ---
                date: 2026-01-31
                authors: [Ada]
                tags: [disk]
                ---
                # Dated
                """).rendered();

        List<String> lines = blog.files().stream()
                .filter(file -> file.endsWith(".html"))
                .flatMap(file -> Jsoup.parse(blog.file(file)).select(".facts, .eyebrow").stream())
                .map(Element::text)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();

        assertThat(lines).contains("1 minute", "January 31, 2026 · 1 minute", "Ada · January 31, 2026 · 1 minute");
        assertThat(lines).noneMatch(line -> line.matches("[·,].*|.*[·,]|.*[·,]\\s*[·,].*"));
    }

    @Test
    void theHomePageShowsTheNewestThreePostsBeforeTheSeriesAndTheOthersAfter() {
        String posts = "-- series/io.md --\n# Input and output\n";
        for (int day = 1; day <= 6; day++) {
            posts += "-- posts/p%d.md --\n---\ndate: 2026-01-0%d\n---\n# Post %d\n".formatted(day, day, day);
        }

        assertThat(TestBlog.in(folder, posts).rendered().main("index.html"))
                .containsSubsequence(
                        "Recent posts",
                        "Post 6",
                        "Post 5",
                        "Post 4",
                        "Input and output",
                        "More posts",
                        "Post 3",
                        "Post 1");
    }

    @Test
    void theHomePageOfOnePostIsAListOfOnePost() {
        assertThat(TestBlog.in(folder, "-- posts/pipes.md --\n# Pipes\n")
                        .rendered()
                        .main("index.html"))
                .contains("Recent posts", "Pipes")
                .doesNotContain("More posts", "Series<");
    }

    @Test
    void thePageForWhatIsNotFoundLeadsToLikelyPagesFromAnyDepth() {
        String page = TestBlog.in(folder, """
                -- series/io.md --
                ---
                title: What a write does
                parts: [one]
                ---
                -- posts/one.md --
                # One
                """).rendered().file("404.html");

        assertThat(page)
                .contains("Page not found", "action=\"/search/\"", "<a href=\"/\">", "<a href=\"/archive/\">")
                .contains("<a href=\"/series/io/\">What a write does</a>");
    }
}
