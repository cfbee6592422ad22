package io.github.blogmaven.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeriesOrderTest {
    @TempDir
    Path folder;

    @Test
    void ordersByIdWithNumbersAsNumbers() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/linux-10.md --
                ---
                series: linux
                date: 2026-01-01
                ---
                -- posts/linux-2.md --
                ---
                series: linux
                date: 2026-03-01
                ---
                -- posts/linux-1.md --
                ---
                series: linux
                date: 2026-02-01
                ---
                """).rendered();

        assertThat(blog.main("series/linux/index.html"))
                .containsSubsequence("value=\"1\"", "linux-1/", "value=\"2\"", "linux-2/", "value=\"3\"", "linux-10/");
    }

    @Test
    void ordersByPartBeforeIdAndCountsFromZero() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/c.md --
                ---
                series: linux
                part: 0
                ---
                -- posts/b.md --
                ---
                series: linux
                part: 2
                ---
                -- posts/a.md --
                ---
                series: linux
                part: 10
                ---
                -- posts/d.md --
                ---
                series: linux
                ---
                """).rendered();

        assertThat(blog.main("series/linux/index.html"))
                .containsSubsequence(
                        "value=\"0\"", "posts/c/",
                        "value=\"2\"", "posts/b/",
                        "value=\"10\"", "posts/a/",
                        "value=\"11\"", "posts/d/");
        assertThat(blog.main("posts/c/index.html")).contains("Part 0 of 11");
    }

    @Test
    void ordersByTheListOfTheSeriesAndShowsPlannedParts() {
        TestBlog blog = TestBlog.in(folder, """
                -- series/linux.md --
                ---
                part-title: Lab
                parts:
                  - signals
                  - title: The *scheduler*
                  - Memory & paging
                  - draft
                  - pipes
                ---
                -- posts/pipes.md --
                Text
                -- posts/signals.md --
                ---
                part: 0
                ---
                -- posts/draft.md --
                ---
                title: Half written
                draft: true
                ---
                """).rendered();

        assertThat(blog.main("series/linux/index.html"))
                .containsSubsequence(
                        "value=\"0\"",
                        "posts/signals/",
                        "value=\"1\" class=\"planned\"",
                        "The <em>scheduler</em>",
                        "planned",
                        "value=\"2\" class=\"planned\"",
                        "Memory &amp; paging",
                        "value=\"3\" class=\"planned\"",
                        "Half written",
                        "value=\"4\"",
                        "posts/pipes/")
                .contains("2 parts, 3 planned");
        assertThat(blog.main("posts/pipes/index.html"))
                .contains("Lab 4 of 4")
                .containsSubsequence("Previous Lab", "href=\"../signals/\"");
        assertThat(blog.files()).doesNotContain("posts/draft/index.html");
    }

    @Test
    void turnsInsideTheSeriesAndNotByTheCalendar() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/linux-1.md --
                ---
                series: linux
                date: 2026-05-01
                ---
                -- posts/loose-1.md --
                ---
                date: 2026-01-02
                ---
                -- posts/linux-2.md --
                ---
                series: linux
                date: 2026-01-01
                ---
                -- posts/loose-2.md --
                ---
                date: 2026-04-01
                ---
                """).rendered();

        assertThat(turns(blog, "linux-1")).containsExactly("next ../linux-2/");
        assertThat(turns(blog, "linux-2")).containsExactly("prev ../linux-1/");
        assertThat(turns(blog, "loose-1")).containsExactly("next ../loose-2/");
        assertThat(turns(blog, "loose-2")).containsExactly("prev ../loose-1/");
    }

    @Test
    void makesASeriesOfWhatPostsOnlyName() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                series: The Linux kernel
                ---
                [](series:the-linux-kernel)
                """).rendered();

        assertThat(blog.main("series/the-linux-kernel/index.html")).contains("<h1>The Linux kernel</h1>");
        assertThat(blog.main("posts/pipes/index.html")).contains("series/the-linux-kernel/\">The Linux kernel</a>");
    }

    @Test
    void warnsOfASeriesThatIsNearToAnother() {
        TestBlog blog = TestBlog.in(folder, """
                -- series/linux.md --
                ---
                parts: [signals]
                ---
                -- posts/pipes.md --
                ---
                series: linus
                ---
                -- posts/signals.md --
                ---
                series: Linux
                ---
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:2:9: warning: no series has the id 'linus'; it becomes a series of its own [unknown-series]
                    hint: did you mean 'linux'?
                """);
        assertThat(blog.files()).contains("series/linus/index.html", "series/linux/index.html");
    }

    @Test
    void guidesFromWhatToKnowBeforeToWhereToGoNext() {
        TestBlog blog = TestBlog.in(folder, """
                -- series/linux.md --
                ---
                title: Linux from *inside*
                description: How it works
                level: beginner
                audience: the curious
                outcomes: [Read a `trace`]
                status: ongoing
                parts: [pipes]
                ---
                An introduction.
                -- series/kernel.md --
                ---
                title: The kernel
                requires: [linux, "post:signals"]
                parts: [locks]
                ---
                -- posts/pipes.md --
                Text
                -- posts/signals.md --
                Text
                -- posts/locks.md --
                Text
                """).rendered();

        assertThat(blog.main("series/linux/index.html"))
                .containsSubsequence(
                        "Linux from <em>inside</em></h1>",
                        "How it works",
                        "1 part · beginner · ongoing",
                        "the curious",
                        "posts/pipes/",
                        "Read a <code>trace</code>",
                        "An introduction.",
                        "Series that build on this one",
                        "href=\"../kernel/\"");
        assertThat(blog.main("series/kernel/index.html"))
                .containsSubsequence("Read first", "href=\"../linux/\"", "href=\"../../posts/signals/\"");
    }

    private static List<String> turns(TestBlog blog, String id) {
        return Pattern.compile("rel=\"(prev|next)\" href=\"([^\"]*)\"")
                .matcher(blog.main("posts/" + id + "/index.html"))
                .results()
                .map(turn -> turn.group(1) + " " + turn.group(2))
                .toList();
    }
}
