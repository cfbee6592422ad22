package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Below a post stand the posts that link to it, each with the sentence the link is in. */
class BacklinkTest {
    @TempDir
    Path folder;

    @Test
    void showsTheSentenceWithTheWordsOfTheLinkMarked() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                title: "Pipes & *more*"
                ---
                -- posts/a.md --
                Before. A `<socket>` is [no *pipe*](pipes.md), but like one. After. [Again](post:pipes), not told.
                -- posts/b.md --
                Read [](pipes.md#) first.
                -- posts/c.md --
                [Pipes](pipes.md)
                -- posts/d.md --
                <a href="pipes.md">Pipes</a> in HTML.
                """).rendered();

        assertThat(backlinks(blog, "posts/pipes/index.html"))
                .containsExactly(
                        "A: A &lt;socket&gt; is <mark>no pipe</mark>, but like one.",
                        "B: Read <mark>Pipes &amp; <em>more</em></mark> first.",
                        "C: ",
                        "D: ");
    }

    @Test
    void saysWhichPartOfWhichSeriesThePostIs() {
        TestBlog blog = TestBlog.in(folder, """
                -- series/linux.md --
                ---
                title: Linux
                parts: [pipes, signals]
                ---
                -- series/java.md --
                ---
                title: Java
                parts: [streams]
                ---
                -- posts/pipes.md --
                # Pipes
                -- posts/signals.md --
                As [pipes](pipes.md) do.
                -- posts/streams.md --
                Like [pipes](pipes.md).
                """).rendered();

        assertThat(Jsoup.parse(blog.main("posts/pipes/index.html"))
                        .select(".backlinks .facts")
                        .eachText())
                .containsExactly("Part 2 of 2", "Java, Part 1 of 1");
    }

    @Test
    void staysInItsLanguageAndOutOfItself() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                languages: [en, ko]
                -- posts/pipes.md --
                I link to [myself](pipes.md).
                -- posts/pipes.ko.md --
                # 파이프
                -- posts/signals.md --
                See [pipes](pipes.md) there.
                -- posts/signals.ko.md --
                저기 [파이프](pipes.md)를 본다. 끝.
                """).rendered();

        assertThat(backlinks(blog, "posts/pipes/index.html")).containsExactly("Signals: See <mark>pipes</mark> there.");
        assertThat(backlinks(blog, "ko/posts/pipes/index.html")).containsExactly("Signals: 저기 <mark>파이프</mark>를 본다.");
    }

    private static List<String> backlinks(TestBlog blog, String path) {
        return Jsoup.parse(blog.main(path)).select(".backlinks > li").stream()
                .map(item ->
                        item.select("> a").text() + ": " + item.select("> p").html())
                .toList();
    }
}
