package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorPageTest {
    private static final String AUTHORS = """
            -- blog.yml --
            languages: [en, ko]
            per-page: 2
            -- authors.yml --
            grace:
              name: {en: Grace Hopper, ko: 그레이스 호퍼}
              bio: {en: "Wrote the *first* compiler.", ko: 첫 컴파일러를 만들었다.}
              url: https://grace.example.org/
              links:
                - {title: Letters, url: https://letters.example.org/}
              image: img/grace.svg
            linus: {name: Linus}
            -- img/grace.svg --
            <svg xmlns="http://www.w3.org/2000/svg"/>
            """;

    @TempDir
    Path folder;

    @Test
    void showsWhoItIsAndWhatWasWritten() {
        TestBlog blog = TestBlog.in(folder, AUTHORS + """
                -- posts/2026-01-01-pipes.md --
                ---
                series: linux
                author: grace
                ---
                -- posts/2026-01-02-signals.md --
                ---
                authors: [Grace Hopper, Linus]
                ---
                -- posts/hidden.md --
                ---
                author: grace
                unlisted: true
                ---
                """).rendered();

        String page = blog.main("authors/grace/index.html");
        assertThat(page)
                .contains(
                        "<h1>Grace Hopper</h1>",
                        "Wrote the <em>first</em> compiler.",
                        "<a href=\"https://grace.example.org/\">Website</a>",
                        "<a href=\"https://letters.example.org/\">Letters</a>",
                        "<img src=\"../../img/grace.svg\" alt=\"\">");
        assertThat(items(page, ".posts")).containsExactly("Signals", "Pipes");
        assertThat(items(page, ".cards")).containsExactly("linux");
        assertThat(items(blog.main("authors/linus/index.html"), ".posts")).containsExactly("Signals");
        assertThat(blog.file("authors/grace/index.html"))
                .contains("<meta name=\"description\" content=\"Wrote the first compiler.\">");
    }

    @Test
    void isLinkedFromTheNameOnPosts() {
        TestBlog blog = TestBlog.in(folder, AUTHORS + """
                -- posts/pipes.md --
                ---
                authors: [grace, Ada Lovelace]
                ---
                See [](author:linus), <author:grace>.
                -- posts/signals.md --
                ---
                author: linus
                ---
                """).rendered();

        assertThat(blog.main("posts/pipes/index.html"))
                .contains(
                        "<a href=\"../../authors/grace/\" rel=\"author\">Grace Hopper</a>, "
                                + "<a href=\"../../authors/ada-lovelace/\" rel=\"author\">Ada Lovelace</a>",
                        "See <a href=\"../../authors/linus/\">Linus</a>, "
                                + "<a href=\"../../authors/grace/\">Grace Hopper</a>.");
    }

    @Test
    void isThereInEveryLanguageTheAuthorWritesIn() {
        TestBlog blog = TestBlog.in(folder, AUTHORS + """
                -- posts/pipes.md --
                ---
                author: grace
                ---
                -- posts/pipes.ko.md --
                # 파이프
                -- posts/signals.md --
                ---
                author: linus
                ---
                """).rendered();

        assertThat(blog.main("ko/authors/grace/index.html")).contains("<h1>그레이스 호퍼</h1>", "첫 컴파일러를 만들었다.", "파이프");
        assertThat(blog.file("authors/grace/index.html")).contains("hreflang=\"ko\"");
        assertThat(blog.files()).doesNotContain("ko/authors/linus/index.html");
    }

    @Test
    void isNotMadeForTheOnlyAuthorOfWhomNothingIsSaid() {
        TestBlog blog = TestBlog.in(folder, "-- posts/pipes.md --\n# Pipes\n").rendered();

        assertThat(blog.files()).noneMatch(file -> file.startsWith("authors/"));
        assertThat(blog.main("posts/pipes/index.html"))
                .contains("<p class=\"facts\">Ada")
                .doesNotContain("rel=\"author\"");
    }

    @Test
    void isMadeForEachOfSeveralNames() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                # Pipes
                -- posts/signals.md --
                ---
                author: 이순신
                ---
                """).rendered();

        assertThat(blog.files()).contains("authors/ada/index.html", "authors/이순신/index.html");
    }

    @Test
    void isThatOfTheBlogsAuthorToo() {
        TestBlog blog = TestBlog.in(folder, """
                -- authors.yml --
                countess: {name: Ada, bio: Of Lovelace.}
                -- posts/pipes.md --
                # Pipes
                """).rendered();

        assertThat(blog.main("authors/countess/index.html")).contains("Of Lovelace.", "Pipes");
    }

    @Test
    void isCutIntoPages() {
        TestBlog blog = TestBlog.in(folder, AUTHORS + """
                -- posts/2026-01-01-pipes.md --
                ---
                author: grace
                ---
                -- posts/2026-01-03-sockets.md --
                ---
                author: grace
                ---
                -- posts/2026-01-02-signals.md --
                ---
                author: grace
                ---
                """).rendered();

        assertThat(items(blog.main("authors/grace/page/2/index.html"), ".posts"))
                .containsExactly("Pipes");
        assertThat(blog.main("authors/grace/page/2/index.html"))
                .contains("Page 2 of 2")
                .doesNotContain("compiler");
    }

    @Test
    void missesItsPicture() {
        TestBlog blog = TestBlog.in(folder, """
                -- authors.yml --
                ada: {name: Ada, image: img/ada.png}
                -- posts/pipes.md --
                # Pipes
                """);

        assertThat(blog.report()).isEqualTo("authors.yml:1:25: error: no file at 'img/ada.png' [missing-image]\n");
    }

    private static List<String> items(String page, String list) {
        return Jsoup.parse(page).select(list + " > li > :first-child").eachText();
    }
}
