package io.github.blogmaven.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A header that is not read as one publishes a draft. */
class UnreadHeaderTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"----", "-----", "++++", "***", "===", "--", "___", " ---", "\u2013\u2013"})
    void stopsTheSite(String fence) {
        TestBlog blog =
                TestBlog.in(folder, "-- posts/a.md --\n%s\ntitle: X\ndraft: true\n%s\nText.\n".formatted(fence, fence));

        assertThat(blog.report()).contains("error: ").contains("[unread-header]");
        assertThat(blog.files()).isEmpty();
    }

    @Test
    void isNoLineAcrossThePage() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/a.md --
                ----
                Text: a line across the page stands above it.

                Date: not a header.
                """);

        assertThat(blog.report()).doesNotContain("unread-header");
    }
}
