package io.github.blogmaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkToReplacedTest {
    @TempDir
    Path folder;

    @Test
    void isSilentInAPostThatRevisitsTheOldOne() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                replaced-by: pipes-again
                ---
                A pipe holds 4 KiB. This [page](pipes.md) is old.
                -- posts/pipes-again.md --
                A pipe holds 64 KiB.
                -- posts/history.md --
                ---
                revisits: [pipes]
                ---
                What I wrote [of pipes](pipes.md) was right once.
                """);

        assertThat(blog.report(blog.check())).isEmpty();
    }
}
