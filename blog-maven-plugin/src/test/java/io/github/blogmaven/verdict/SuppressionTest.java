package io.github.blogmaven.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comments silence, and what they do not. */
class SuppressionTest {
    @TempDir
    Path folder;

    @Test
    void speaksOfTheNextBlockOnly() {
        assertReports("""
                -- posts/pipes.md --
                <!-- blog:ignore broken-link: a plan -->
                Read [one](one.md)
                and [two](two.md).

                Read [three](three.md).
                """, """
                posts/pipes.md:5:14: error: no post at 'three.md' [broken-link]
                """, 2);
    }

    @Test
    void speaksOfTheBlockThatFollowsInAListAQuoteOrBehindThem() {
        assertReports("""
                -- posts/pipes.md --
                - <!-- blog:ignore broken-link -->
                  Read [one](one.md).
                - Read [two](two.md).

                > <!-- blog:ignore broken-link -->
                > Read [three](three.md).
                >
                > Read [four](four.md).

                > Said once.
                > <!-- blog:ignore broken-link -->

                Read [five](five.md).

                1. Read on.
                   <!-- blog:ignore broken-link -->
                2. Read [six](six.md).
                """, """
                posts/pipes.md:3:14: error: no post at 'two.md' [broken-link]
                posts/pipes.md:8:15: error: no post at 'four.md' [broken-link]
                """, 4);
    }

    @Test
    void speaksOfAHeadingAndNotOfItsSection() {
        assertReports("""
                -- posts/pipes.md --
                # Pipes

                <!-- blog:ignore broken-link: a plan -->
                ## See [one](one.md)

                Read [two](two.md).
                """, """
                posts/pipes.md:6:12: error: no post at 'two.md' [broken-link]
                """, 1);
    }

    @Test
    void severalCommentsSpeakOfTheSameBlock() {
        assertReports("""
                -- posts/pipes.md --
                <!-- blog:ignore broken-link: a plan -->
                <!-- blog:ignore missing-image, broken-anchor: a plan -->
                Read [one](one.md), ![two](two.png) and [three](#three).
                """, "", 3);
    }

    @Test
    void ofAFileSpeaksOfItsHeaderToo() {
        assertReports("""
                -- posts/pipes.md --
                ---
                colour: red
                ---
                A pipe joins two programs.

                <!-- blog:ignore-file unknown-key:
                     kept for another tool -->
                -- posts/signals.md --
                ---
                colour: red
                ---
                A signal interrupts a program.
                """, """
                posts/signals.md:2:1: warning: 'colour' is not a key of a post [unknown-key]
                """, 1);
    }

    @Test
    void ofAPostThatIsNotShownIsNotUnused() {
        assertReports("""
                -- posts/pipes.md --
                ---
                draft: true
                ---
                <!-- blog:ignore broken-link: a plan -->
                Read [one](one.md).
                """, "", 0);
    }

    @Test
    void ofARuleThatIsOffIsNotUnused() {
        assertReports("""
                -- blog.yml --
                check:
                  rules:
                    broken-link: off
                -- posts/pipes.md --
                <!-- blog:ignore broken-link: a plan -->
                Read [one](one.md).
                """, "", 0);
    }

    @Test
    void isNoPartOfThePage() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                <!-- blog:ignore broken-link: a plan -->
                Read [one](one.md).

                <div>blog:ignore is a word</div>
                """).rendered();

        assertThat(blog.main("posts/pipes/index.html"))
                .doesNotContain("a plan")
                .contains("Read", "<div>blog:ignore is a word</div>");
    }

    @Test
    void whatStandsBesideACommentIsKeptAndTheCommentIsToldOf() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                <!-- blog:ignore broken-link --> A pipe joins <!-- two --> programs.

                Programs <!-- blog:ignore broken-link --> need not know of each other.
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:1:1: warning: this comment silences nothing [unknown-rule]
                    hint: write <!-- blog:ignore broken-link: the reason --> on a line of its own
                posts/pipes.md:3:10: warning: this comment silences nothing [unknown-rule]
                    hint: write <!-- blog:ignore broken-link: the reason --> on a line of its own
                """);
        assertThat(blog.main("posts/pipes/index.html")).contains("A pipe joins", "need not know");
    }

    @Test
    void doesNotSilenceWhatLeavesThingsToLuck() {
        assertReports("""
                -- blog.yml --
                check:
                  rules:
                    unused-suppression: off
                -- posts/pipes.md --
                A pipe joins two programs.
                -- posts/signals.md --
                ---
                slug: pipes
                ---
                <!-- blog:ignore-file url-clash: they are one -->
                A signal interrupts a program.
                """, """
                posts/signals.md:2:7: error: '/posts/pipes/' is also the address of 'posts/pipes.md' [url-clash]
                """, 0);
    }

    private void assertReports(String files, String report, int suppressed) {
        TestBlog blog = TestBlog.in(folder, files);
        var checked = blog.check();
        assertThat(blog.report(checked)).isEqualTo(report);
        assertThat(checked.verdict().suppressed()).isEqualTo(suppressed);
        assertThat(blog.report()).isEqualTo(report);
    }
}
