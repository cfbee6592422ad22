package io.github.blogmaven.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TitleTest {
    @TempDir
    Path folder;

    @Test
    void takesTheFirstHeadingAndPrintsItOnce() {
        assertThat(mainOf("# The `pipe` of *Unix*\n\nText\n"))
                .containsOnlyOnce("</h1>")
                .containsOnlyOnce("The <code>pipe</code> of <em>Unix</em>")
                .contains("<p>Text</p>");
        assertThat(mainOf("Pipes\n=====\n\nText\n")).containsOnlyOnce("Pipes").containsOnlyOnce("</h1>");
    }

    @Test
    void printsAHeadingThatRepeatsTheTitleOnce() {
        assertThat(mainOf("---\ntitle: The *pipe*\n---\n\n# The pipe\n\nText\n"))
                .containsOnlyOnce("The <em>pipe</em>")
                .doesNotContain("The pipe");
        assertThat(mainOf("---\ntitle: \"Pipes & signals\"\n---\n## pipes &amp; Signals\n"))
                .containsOnlyOnce("ignals</h");
    }

    @Test
    void keepsAHeadingThatSaysSomethingElse() {
        assertThat(mainOf("---\ntitle: Pipes\n---\n# What a pipe is\n\nText\n"))
                .contains(">Pipes</h1>")
                .contains(">What a pipe is<");
    }

    @Test
    void keepsTheFirstHeadingWhereTextStandsBeforeIt() {
        assertThat(mainOf("Text\n\n## A heading\n"))
                .contains(">Pipes</h1>")
                .contains("<h2 id=\"a-heading\">A heading<");
    }

    @Test
    void leadsFragmentsToTheTitleThatWasAHeading() {
        TestBlog.in(folder, """
                -- posts/pipes.md --
                # All about pipes

                [up](#all-about-pipes)
                -- posts/signals.md --
                [pipes](pipes.md#all-about-pipes)
                """).rendered();
    }

    @Test
    void makesATitleOfTheIdWhereThereIsNoOther() {
        assertThat(mainOf("Text\n")).contains(">Pipes</h1>");
    }

    @Test
    void writesMarkupOfATitleOnlyWhereReadersSeeIt() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                title: 'The *pipe* & <b>`a < b`</b>'
                date: 2026-01-01
                series: unix
                ---
                Text
                -- posts/signals.md --
                [](pipes.md)
                """).rendered();

        assertThat(blog.file("posts/pipes/index.html"))
                .contains("<title>The pipe &amp; a &lt; b · Notes</title>")
                .contains("<meta property=\"og:title\" content=\"The pipe &amp; a &lt; b\">")
                .contains(">The <em>pipe</em> &amp; <code>a &lt; b</code></h1>");
        assertThat(blog.main("posts/signals/index.html"))
                .contains("<a href=\"../pipes/\">The <em>pipe</em> &amp; <code>a &lt; b</code></a>");
        assertThat(blog.file("feed.xml")).contains("<title>The pipe &amp; a &lt; b</title>");
    }

    private String mainOf(String text) {
        return TestBlog.in(folder, "-- posts/pipes.md --\n" + text).rendered().main("posts/pipes/index.html");
    }
}
