package io.github.blogmaven.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatedIdTest {
    private static final String SILENT = """
            -- blog.yml --
            languages: [en, ko]
            check:
              rules:
                dated-id: off
            """;

    @TempDir
    Path folder;

    private TestBlog blog;

    @BeforeEach
    void declareLanguages() {
        blog = TestBlog.in(folder, SILENT);
    }

    @Test
    void keepsTheDateInTheIdsOfLaterPostsAndListsThemOnce() {
        blog = TestBlog.in(folder, """
                -- blog.yml --
                title: Notes
                -- posts/2024-01-01-recap.md --
                The year before: [2023](post:recap), by its file: [2023](2023-01-01-recap.md).
                -- posts/2023-01-01-recap.md --
                The years after: [2024](post:2024-01-01-recap), [2025](2025-1-2-recap/index.md).
                -- posts/2025-1-2-recap/index.md --
                ![A line](line.svg) after [2024](../2024-01-01-recap.md)
                -- posts/2025-1-2-recap/line.svg --
                <svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/2024-01-01-recap.md:1:1: warning: the date stays in the ids and addresses of 2 posts, because older \
                posts have the same names: '2024-01-01-recap', '2025-01-02-recap' [dated-id]
                """);
        assertThat(blog.files())
                .contains(
                        "posts/recap/index.html",
                        "posts/2024-01-01-recap/index.html",
                        "posts/2025-01-02-recap/index.html",
                        "posts/2025-01-02-recap/line.svg");
        assertThat(blog.main("posts/recap/index.html"))
                .contains("href=\"../2024-01-01-recap/\">2024", "href=\"../2025-01-02-recap/\">2025");
        assertThat(blog.main("posts/2024-01-01-recap/index.html"))
                .containsSubsequence("href=\"../recap/\">2023", "href=\"../recap/\">2023");
    }

    @Test
    void doesNotRenameOlderPostsWhenANewerOneIsAdded() {
        blog.write("""
                -- posts/2023-01-01-recap.md --
                Text
                -- posts/2023-01-09-recap.ko.md --
                글
                -- posts/2024-01-01-recap.md --
                Text
                """).rendered();
        List<String> before =
                blog.files().stream().filter(file -> file.contains("posts/")).toList();

        blog.write("""
                -- posts/2025-01-01-recap.md --
                Text
                -- posts/2025-01-01-recap.ko.md --
                글
                """).rendered();

        assertThat(blog.files())
                .containsAll(before)
                .contains("posts/2025-01-01-recap/index.html", "ko/posts/2025-01-01-recap/index.html");
    }

    @Test
    void pairsTranslationsWithThePostOfTheirDay() {
        blog.write("""
                -- posts/2023-01-01-recap.md --
                Text
                -- posts/2024-01-01-recap.md --
                Text
                -- posts/2024-01-01-recap.ko.md --
                글
                """).rendered();

        assertThat(blog.files())
                .contains("ko/posts/2024-01-01-recap/index.html")
                .doesNotContain("ko/posts/recap/index.html");
        assertThat(blog.file("posts/2024-01-01-recap/index.html")).contains("ko/posts/2024-01-01-recap/");
        assertThat(blog.main("posts/recap/index.html")).doesNotContain("한국어");
    }

    @Test
    void pairsATranslationThatWasWrittenLater() {
        blog.write("""
                -- posts/2023-01-01-recap.md --
                Text
                -- posts/2023-02-01-recap.ko.md --
                글
                -- posts/2024-01-01-recap/index.md --
                Text
                -- posts/2024-03-01-recap/index.ko.md --
                글
                """).rendered();

        assertThat(blog.files()).contains("ko/posts/recap/index.html", "ko/posts/2024-01-01-recap/index.html");
    }

    @Test
    void doesNotSplitATranslationOfAnotherDayFromItsOnlyOriginal() {
        blog.write("""
                -- posts/2023-02-01-recap.ko.md --
                글
                -- posts/2023-02-05-recap.md --
                Text
                """).rendered();

        assertThat(blog.files()).contains("posts/recap/index.html", "ko/posts/recap/index.html");
    }

    @Test
    void datesThePostsOfDatedFolders() {
        blog.write("""
                -- posts/2023/12/31/recap.md --
                Text
                -- posts/2024/12/31/recap.md --
                Text
                """).rendered();

        assertThat(blog.files()).contains("posts/recap/index.html", "posts/2024-12-31-recap/index.html");
    }

    @Test
    void leavesTheDateOutOfAnAddressThatHasItAlready() {
        blog.write("""
                -- blog.yml --
                urls: {post: "/{year}/{month}/{day}/{slug}/"}
                check: {rules: {dated-id: off}}
                -- posts/2023-12-31-recap.md --
                Text
                -- posts/2024-12-31-recap.md --
                [before](post:recap) [this](post:2024-12-31-recap)
                """).rendered();

        assertThat(blog.files()).contains("2023/12/31/recap/index.html", "2024/12/31/recap/index.html");
    }

    @Test
    void ordersTheEditionsOfOneNameByDateInTheirSeries() {
        blog.write("""
                -- posts/2023-12-31-recap.md --
                ---
                series: recaps
                ---
                -- posts/2024-12-31-recap.md --
                ---
                series: recaps
                ---
                -- posts/2025-12-31-recap.md --
                ---
                series: recaps
                ---
                """).rendered();

        assertThat(blog.main("series/recaps/index.html"))
                .containsSubsequence("posts/recap/", "posts/2024-12-31-recap/", "posts/2025-12-31-recap/");
    }

    @Test
    void titlesAPostWithoutATitleByItsNameAlone() {
        blog.write("""
                -- posts/2023-12-31-the-recap.md --
                Text
                -- posts/2024-12-31-the-recap.md --
                Text
                """).rendered();

        assertThat(blog.file("posts/2024-12-31-the-recap/index.html")).contains("<title>The recap");
    }

    @Test
    void hintsAtTheIdOfAFileThatIsNamedWithItsDate() {
        blog.write("""
                -- posts/2023-12-31-recap.md --
                Text
                -- posts/signals.md --
                [recap](post:2023-12-31-recap)
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/signals.md:1:9: error: no post has the id '2023-12-31-recap' [broken-link]
                    hint: did you mean 'recap'? the date of its file is not part of its id
                """);
    }

    @Test
    void stillReportsTwoFilesThatNoDateTellsApart() {
        blog.write("""
                -- posts/2023-12-31-recap.md --
                Text
                -- posts/2024-12-31-recap.md --
                Text
                -- posts/old/2024-12-31-recap.md --
                Text
                -- posts/recap.md --
                Text
                -- posts/2023/pipes.md --
                Text
                -- posts/2024/pipes.md --
                Text
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/2024/pipes.md:1:1: error: the id 'pipes' is also that of 'posts/2023/pipes.md' [duplicate-id]
                    hint: rename one of the two; the file's name is its id
                posts/old/2024-12-31-recap.md:1:1: error: the id '2024-12-31-recap' is also that of \
                'posts/2024-12-31-recap.md' [duplicate-id]
                    hint: rename one of the two; the file's name is its id
                posts/recap.md:1:1: error: the id 'recap' is also that of 'posts/2023-12-31-recap.md' [duplicate-id]
                    hint: rename one of the two; the file's name is its id
                """);
    }
}
