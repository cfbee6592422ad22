package io.github.blogmaven.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeaderTest {
    @TempDir
    Path folder;

    @Test
    void readsAFileWithoutAHeader() {
        assertThat(mainOf("# Pipes\n\nText\n")).contains(">Pipes</h1>").contains("<p>Text</p>");
    }

    @Test
    void readsAHeaderWithNothingInIt() {
        assertThat(mainOf("---\n---\n# Pipes\n\nText\n"))
                .contains(">Pipes</h1>")
                .contains("<p>Text</p>");
        assertThat(mainOf("---\n# only a comment\n---\nText\n")).contains("<p>Text</p>");
    }

    @Test
    void readsAHeaderThatEndsWithDotsOrWithTheFile() {
        assertThat(mainOf("---\ntitle: Dots\n...\nText\n"))
                .contains(">Dots</h1>")
                .contains("<p>Text</p>");
        assertThat(mainOf("---  \ntitle: Blanks\n---\t\nText\n")).contains(">Blanks</h1>");
        assertThat(mainOf("---\ntitle: No body\n---")).contains(">No body</h1>");
    }

    @Test
    void takesARuleAcrossThePageForOne() {
        assertThat(mainOf("---\n\nText, and no key\n")).contains("<hr>").contains("<p>Text, and no key</p>");
    }

    @Test
    void takesTextBetweenTwoRulesForText() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --

                ---
                Note: a pipe has two ends.

                ---
                -- posts/signals.md --
                {"title"} is JSON.
                """);

        assertThat(blog.report()).isEmpty();
    }

    @Test
    void reportsAHeaderBelowTheFirstLineOrInJson() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                <!-- one -->
                <!-- two
                -->

                +++
                weight = 1
                title = "Pipes"
                +++
                -- posts/signals.md --
                {"title": "Signals"}
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:5:1: error: the header does not begin in line 1, so it is text [unread-header]
                    hint: put nothing before the '+++'
                posts/signals.md:1:1: error: a header in JSON is not read [unread-header]
                    hint: write it as YAML between two lines '---', or as TOML between '+++'
                """);
    }

    @Test
    void reportsAHeaderThatIsNotClosed() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                title: Pipes

                Text
                -- posts/signals.md --
                +++
                title = "Signals"
                -- posts/sockets.md --
                ---
                part: first
                ---
                """);

        assertThat(blog.fullReport()).isEqualTo("""
                posts/pipes.md:1:1: error: the header is not closed [unclosed-header]
                    ---
                    ^^^
                    hint: add a line '---'
                posts/signals.md:1:1: error: the header is not closed [unclosed-header]
                    +++
                    ^^^
                    hint: add a line '+++'
                posts/sockets.md:2:7: error: 'part' is a whole number, not 'first' [wrong-type]
                    part: first
                          ^^^^^
                """);
    }

    @Test
    void reportsAHeaderWithoutKeys() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/list.md --
                ---
                - unix
                ---
                -- posts/text.md --
                ---
                Pipes and signals
                ---
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/list.md:2:1: error: the header is a list; write keys and values, as in 'title: …' [yaml-syntax]
                posts/text.md:2:1: error: this line has no key [yaml-syntax]
                    hint: write a key, a colon and a value
                """);
    }

    private String mainOf(String text) {
        return TestBlog.in(folder, "-- posts/pipes.md --\n" + text).rendered().main("posts/pipes/index.html");
    }
}
