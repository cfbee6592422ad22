package io.github.blogmaven.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.engine.Result;
import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpcomingTest {
    @TempDir
    Path folder;

    @Test
    void readsAPostThatIsDatedInTheFutureAsReadersWillSeeIt() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                title: Pipes
                date: 2026-07-01
                requires: [nothing]
                ---
                [signals](signals.md) and [sockets](sockets.md) and [nothing](nothing.md)

                <!-- blog:ignore missing-alt: known -->
                ![](pipes.png)
                -- posts/pipes.png --
                -- posts/signals.md --
                ---
                title: Pipes
                date: 2026-06-20
                ---
                <!-- blog:ignore broken-link: it is not broken -->
                A signal interrupts a program.
                -- posts/sockets.md --
                ---
                title: Sockets
                date: 2026-08-01
                ---
                A socket has one end.
                """);

        assertThat(blog.report(blog.check())).isEqualTo("""
                posts/pipes.md:2:8: warning: 'Pipes' is also the title of 'posts/signals.md' [duplicate-title]
                posts/pipes.md:4:12: error: no post or series has the id 'nothing' [unknown-reference]
                posts/pipes.md:6:37: error: 'sockets' is dated 2026-08-01, and this post 2026-07-01; until then the link leads nowhere [link-ahead]
                posts/pipes.md:6:63: error: no post at 'nothing.md' [broken-link]
                posts/signals.md:5:1: warning: 'broken-link' finds nothing in the next block [unused-suppression]
                """);
        assertThat(blog.report()).isEmpty();
    }

    @Test
    void reportsOnlyWhatIsInThePostsToCome() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/old.md --
                ---
                title: Pipes
                date: 2026-01-01
                ---
                [soon](soon.md)
                -- posts/a-new.md --
                ---
                title: Pipes
                date: 2026-07-01
                ---
                A pipe joins two programs.
                -- posts/soon.md --
                ---
                title: Soon
                date: 2026-07-01
                ---
                Soon.
                """);

        assertThat(blog.report(blog.check())).isEqualTo("""
                posts/a-new.md:2:8: warning: 'Pipes' is also the title of 'posts/old.md' [duplicate-title]
                posts/old.md:5:8: error: 'posts/soon.md' is dated in the future; for readers the link would lead nowhere [link-to-unpublished]
                """);
    }

    @Test
    void readsDraftsWhereTheyAreAskedFor() {
        String files = """
                -- posts/pipes.md --
                ---
                title: Pipes
                draft: true
                requires: [nothing]
                ---
                [signals](signals.md)
                -- posts/sockets.md --
                # Sockets
                """;
        TestBlog blog = TestBlog.in(folder, files);
        Result result = blog.check();

        assertThat(blog.report(result)).isEmpty();
        assertThat(result.heldBack()).isEqualTo(new Result.HeldBack(1, 0));
        assertThat(blog.report(blog.withDrafts().check())).isEqualTo("""
                posts/pipes.md:4:12: error: no post or series has the id 'nothing' [unknown-reference]
                posts/pipes.md:6:11: error: no post at 'signals.md' [broken-link]
                """);
    }
}
