package io.github.blogmaven.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CellsTest {
    @TempDir
    Path folder;

    private String page(String markdown) {
        return TestBlog.in(folder, "-- posts/pipes.md --\n# Pipes\n\n" + markdown)
                .rendered()
                .main("posts/pipes/index.html");
    }

    @Test
    void givesWideLettersTwoCells() {
        assertThat(page("```text\n┌────┐\n│파→é│\n└────┘\n```"))
                .contains("<div class=\"code\">\n<pre class=\"cells\" tabindex=\"0\" role=\"group\""
                        + " aria-label=\"Code 1: Diagram\"><code>┌────┐\n│<span class=\"wide\">파</span>"
                        + "<span class=\"narrow\">→</span>é│\n└────┘\n</code></pre>");
    }

    @Test
    void saysWhatADiagramShows() {
        assertThat(page("``` title=\"Two <b>\" alt=\"A box\"\n+--+\n|  |\n+--+\n```"))
                .contains(
                        "<figure class=\"diagram\">\n<div class=\"code\">\n<pre class=\"cells\" tabindex=\"0\""
                                + " role=\"group\" aria-label=\"Code 1: Two &lt;b&gt;\"><code role=\"img\" aria-label=\"A box\">+--+")
                .contains("<figcaption>Two &lt;b&gt;</figcaption>");
    }

    @Test
    void leavesOtherTextAlone() {
        assertThat(page("```text\n한글 a + b\n```\n\n```java\n// ┌──┐\n```"))
                .doesNotContain("cells")
                .contains("한글 a + b");
    }
}
