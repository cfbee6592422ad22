package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeHtmlTest {
    @TempDir
    Path folder;

    @Test
    void coloursCodeAndGivesEachBlockAName() {
        assertThat(page("```java\nint x;\n```\n\n```sh title=\"<a>.sh\"\nls\n```\n"))
                .contains("""
                        <div class="code" data-language="Java">
                        <pre class="language-java" tabindex="0" role="group" aria-label="Code 1: Java">\
                        <code class="language-java"><span class="token keyword">int</span> x;
                        </code></pre>
                        </div>
                        """)
                .contains("""
                        <figure class="code" data-language="Bash">
                        <figcaption>&lt;a&gt;.sh</figcaption>
                        <pre class="language-sh" tabindex="0" role="group" aria-label="Code 2: &lt;a&gt;.sh">""");
    }

    @Test
    void leavesCodeInAnUnknownLanguageAsItIs() {
        assertThat(page("```klingon\na < b\n```\n"))
                .contains("aria-label=\"Code 1\"><code class=\"language-klingon\">a &lt; b\n</code></pre>");
    }

    @Test
    void numbersLinesAndClosesTokensAtTheirEnds() {
        assertThat(page("```java {2} line-numbers=9\n/* a\n b */\n```\n")).contains("""
                        <span class="line" data-line="9"><span class="token comment">/* a</span></span>
                        <mark class="line marked" data-line="10"><span class="token comment"> b */</span></mark>
                        </code>""");
    }

    @Test
    void takesTheSignsOfADifferenceOutOfTheCode() {
        assertThat(page("```java diff\n int a;\n-int b;\n+int c;\n```\n")).contains("""
                        <span class="line"><span class="token keyword">int</span> a;</span>
                        <del class="line"><span class="token keyword">int</span> b;</del>
                        <ins class="line"><span class="token keyword">int</span> c;</ins>
                        </code>""");
    }

    @Test
    void showsLinesAsNewOrGone() {
        assertThat(page("```text wrap ins={1} del={2}\na\nb\n```\n"))
                .contains("<pre class=\"language-text wrap\"")
                .contains("<ins class=\"line\">a</ins>\n<del class=\"line\">b</del>\n</code>");
    }

    @Test
    void saysWhichLinesOfASessionAreCommands() {
        assertThat(page("```console\n$ ls\na\n# b\n$ pwd\n```\n"))
                .contains("<pre class=\"language-console\" data-commands=\"0:2 3:2\" tabindex");
    }

    @Test
    void leavesColoursOutOfFeeds() {
        TestBlog blog = TestBlog.in(
                        folder, "-- posts/code.md --\n---\ndate: 2026-01-01\n---\n# Code\n\n```java\nint x;\n```\n")
                .rendered();

        assertThat(blog.file("feed.xml")).contains("language-java").doesNotContain("token keyword");
    }

    private String page(String text) {
        return TestBlog.in(folder, "-- posts/code.md --\n# Code\n\n" + text)
                .rendered()
                .file("posts/code/index.html");
    }
}
