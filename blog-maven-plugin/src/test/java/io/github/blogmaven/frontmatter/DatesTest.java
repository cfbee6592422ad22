package io.github.blogmaven.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatesTest {
    @TempDir
    Path folder;

    @Test
    void readsEveryFormOfADay() {
        for (String day : List.of(
                "2026-01-05",
                "2026-1-5",
                "2026/01/05",
                "2026/1/5",
                "\"2026-01-05\"",
                "2026-01-05 23:59",
                "2026-01-05T23:59",
                "2026-01-05 9:30:00",
                "2026-01-05T09:30:00.123Z",
                "2026-01-05T09:30:00,5 UTC",
                "2026-01-05 09:30:00 +0900",
                "2026-01-05T09:30:00+09:00",
                "2026-01-05 09:30 -03:00",
                "2026-01-05 09:30:00 UTC+02:00",
                "2026-01-05 09:30:00 GMT-04:00",
                "2026-01-05T12:00:00+01",
                "2026.01.05",
                "Jan 05 2026",
                "January 5, 2026",
                "\"Jan. 5th, 2026 09:30\"",
                "5 January 2026",
                "Mon, 05 Jan 2026 09:30:00 GMT",
                "Mon Jan 05 2026 09:30:00 GMT+0900 (Korean Standard Time)",
                "5-Jan-2026",
                "2026-Jan-05",
                "Jan 5, 2026 at 11:30 PM",
                "2026-01-05 11:59:59 p.m.",
                "2026-01-05 09:30 EST",
                "2026. 1. 5.",
                "2026년 1월 5일",
                "2026年1月5日 09:30",
                "20260105")) {
            assertThat(dateOf("UTC", day)).as(day).isEqualTo("2026-01-05");
        }
    }

    @Test
    void turnsAMomentIntoTheDayOfTheBlogsTimeZone() {
        assertThat(dateOf("Asia/Seoul", "2026-01-05T20:00:00Z")).isEqualTo("2026-01-06");
        assertThat(dateOf("Asia/Seoul", "2026-01-05 20:00:00 +0900")).isEqualTo("2026-01-05");
        assertThat(dateOf("America/Lima", "2026-01-05T02:00:00Z")).isEqualTo("2026-01-04");
        assertThat(dateOf("America/Lima", "2026-01-05 02:00")).isEqualTo("2026-01-05");
    }

    @Test
    void saysWhatIsWrongWithADate() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                date: 2026-13-01
                updated: 2026-02-29
                reviewed: last week
                changes:
                  - {date: 2026-00-10, note: Nothing}
                ---
                [x](nope.txt)
                -- posts/signals.md --
                ---
                date: 31.12.2025 20:15
                updated: 2025-01-01T25:00
                reviewed: 2025-01-01 10:00 +19:00
                changes:
                  2026-04-31: Everything
                ---
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:2:7: error: '2026-13-01' is not a date; month 13 does not exist [bad-date]
                posts/pipes.md:3:10: error: '2026-02-29' is not a date; the month has 28 days [bad-date]
                posts/pipes.md:4:11: error: 'last week' is not a date; write it as 2026-01-31 [bad-date]
                posts/pipes.md:6:12: error: '2026-00-10' is not a date; month 0 does not exist [bad-date]
                posts/pipes.md:8:5: error: no page or file at 'nope.txt' [broken-link]
                posts/signals.md:3:10: error: '2025-01-01T25:00' has no such time of day [bad-date]
                posts/signals.md:4:11: error: '2025-01-01 10:00 +19:00' has no such time zone [bad-date]
                posts/signals.md:6:3: error: '2026-04-31' is not a date; the month has 30 days [bad-date]
                """);
    }

    @Test
    void readsTwoNumbersWhereOnlyOneOrderMakesADate() {
        for (String day : List.of(
                "2/15/2022",
                "15/2/2022",
                "02/15/2022",
                "15.02.2022",
                "15. 2. 2022",
                "15-02-2022",
                "2/15/2022 9:30 PM",
                "15/2/2022 21:30:00 +0000",
                "15.2.2022, 21:30")) {
            assertThat(dateOf("UTC", day)).as(day).isEqualTo("2022-02-15");
        }
        assertThat(dateOf("UTC", "3/3/2022")).isEqualTo("2022-03-03");
    }

    @Test
    void readsTwoNumbersInTheOrderThatOtherDatesShow() {
        for (var shown :
                Map.of("2/15/2022", "2022-02-03", "15/2/2022", "2022-03-02").entrySet()) {
            TestBlog blog = TestBlog.in(folder, """
                    -- posts/a.md --
                    ---
                    title: A
                    date: 2/3/2022
                    ---
                    -- posts/b.md --
                    ---
                    date: %s
                    ---
                    """.formatted(shown.getKey())).rendered();

            assertThat(blog.main("posts/a/index.html")).contains("datetime=\"" + shown.getValue());
        }
    }

    @Test
    void reportsOnceThatNothingShowsTheOrder() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/a.md --
                ---
                date: 01/02/2025
                ---
                -- posts/b.md --
                ---
                date: 4/5/2025
                updated: 6/7/2025
                ---
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/a.md:2:7: error: '01/02/2025' can be read in two ways; so can 2 more dates of the blog [bad-date]
                    hint: write it as 2025-02-01 or 2025-01-02
                """);
    }

    @Test
    void reportsThatDatesShowBothOrders() {
        TestBlog blog = TestBlog.in(folder, """
                -- pages/a.md --
                ---
                date: 1/2/2025
                ---
                -- posts/b.md --
                ---
                date: 15/2/2025
                updated: 2/16/2025
                ---
                """);

        assertThat(blog.report()).isEqualTo("""
                pages/a.md:2:7: error: '1/2/2025' can be read in two ways, as other dates of the blog have the day first \
                and others the month [bad-date]
                    hint: write it as 2025-02-01 or 2025-01-02
                """);
    }

    @Test
    void readsNoDateOutOfOtherNumbers() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                date: 31/31/2025
                updated: 31 Fantasy 2025
                reviewed: 202601
                ---
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:2:7: error: '31/31/2025' is not a date; month 31 does not exist [bad-date]
                posts/pipes.md:3:10: error: '31 Fantasy 2025' is not a date; write it as 2026-01-31 [bad-date]
                posts/pipes.md:4:11: error: '202601' is not a date; write it as 2026-01-31 [bad-date]
                """);
    }

    @Test
    void readsTheTwentyNinthOfFebruaryInLeapYears() {
        assertThat(dateOf("UTC", "2024-02-29")).isEqualTo("2024-02-29");
    }

    @Test
    void readsSpansOfTime() {
        for (String span : List.of("12m", "12 months", "1y", "1 Year", "52w", "365d", "P1Y6M")) {
            TestBlog.in(folder, "-- posts/pipes.md --\n---\nreview-after: " + span + "\n---\n")
                    .rendered();
        }
    }

    @Test
    void showsAnUpdateOnlyWhenItIsOfALaterDay() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                date: 2026-01-05 09:00
                updated: 2026-01-05 18:00
                ---
                -- posts/signals.md --
                ---
                date: 2026-01-05
                updated: 2026-01-06
                ---
                """).rendered();

        assertThat(blog.main("posts/pipes/index.html")).doesNotContain("updated");
        assertThat(blog.main("posts/signals/index.html")).contains("updated <time datetime=\"2026-01-06\">");
    }

    private String dateOf(String zone, String written) {
        String files =
                "-- blog.yml --\ntimezone: " + zone + "\n-- posts/pipes.md --\n---\ndate: " + written + "\n---\n";
        String main = TestBlog.in(folder, files).rendered().main("posts/pipes/index.html");
        return main.replaceFirst("(?s).*?<time datetime=\"([^\"]*)\".*", "$1");
    }
}
