package io.github.blogmaven.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkTest {
    @TempDir
    Path folder;

    @Test
    void reportsALinkToAPostThatDoesNotExist() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                Read [signals](singals.md) first.
                -- posts/signals.md --
                # Signals
                """);

        assertThat(blog.fullReport()).isEqualTo("""
                posts/pipes.md:1:16: error: no post at 'singals.md' [broken-link]
                    Read [signals](singals.md) first.
                                   ^^^^^^^^^^
                    hint: did you mean 'signals.md'?
                """);
        assertThat(blog.files()).isEmpty();
    }
}
