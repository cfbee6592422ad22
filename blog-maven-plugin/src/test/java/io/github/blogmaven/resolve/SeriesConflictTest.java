package io.github.blogmaven.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeriesConflictTest {
    @TempDir
    Path folder;

    @Test
    void reportsAPartThatTwoPostsAre() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                series: linux
                part: 3
                ---
                -- posts/signals.md --
                ---
                series: Linux
                part: 3
                ---
                [x](nope.txt)
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/signals.md:3:7: error: part 3 of series 'linux' is also 'posts/pipes.md' [duplicate-part]
                posts/signals.md:5:5: error: no page or file at 'nope.txt' [broken-link]
                """);
    }

    @Test
    void reportsAPostThatIsListedTwice() {
        TestBlog blog = TestBlog.in(folder, """
                -- series/linux.md --
                ---
                parts:
                  - pipes
                  - signals
                  - pipes
                ---
                -- posts/pipes.md --
                Text
                -- posts/signals.md --
                Text
                """);

        assertThat(blog.report()).isEqualTo("""
                series/linux.md:5:5: error: 'pipes' is listed twice [duplicate-part]
                """);
    }

    @Test
    void reportsAPartThatDisagreesWithTheListAndNamesBothPlaces() {
        TestBlog blog = TestBlog.in(folder, """
                -- series/linux.md --
                ---
                parts: [pipes, signals]
                ---
                -- posts/pipes.md --
                ---
                part: 1
                ---
                -- posts/signals.md --
                ---
                part: 5
                ---
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/signals.md:2:7: error: part 5 here, but part 2 in the list of series 'linux' (series/linux.md:2:16) [part-mismatch]
                    hint: leave out 'part'; the list orders
                """);
    }

    @Test
    void reportsAPostThatASeriesDoesNotList() {
        TestBlog blog = TestBlog.in(folder, """
                -- series/linux.md --
                ---
                parts: [pipes]
                ---
                -- posts/pipes.md --
                Text
                -- posts/signals.md --
                ---
                series: linux
                ---
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/signals.md:2:9: error: series 'linux' does not list this post in its 'parts' (series/linux.md:2:9) [series-conflict]
                    hint: add 'signals' there
                """);
    }

    @Test
    void reportsAPostThatSaysItBelongsElsewhereOnce() {
        TestBlog blog = TestBlog.in(folder, """
                -- series/linux.md --
                ---
                parts: [pipes, signals]
                ---
                -- posts/pipes.md --
                ---
                series: kernel
                ---
                -- posts/signals.md --
                ---
                series: unix
                ---
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:2:9: error: the post says it belongs to series 'kernel', but series 'linux' lists it (series/linux.md:2:9) [series-conflict]
                posts/signals.md:2:9: error: the post says it belongs to series 'unix', but series 'linux' lists it (series/linux.md:2:16) [series-conflict]
                """);
    }

    @Test
    void reportsAPostThatTwoSeriesList() {
        TestBlog blog = TestBlog.in(folder, """
                -- series/kernel.md --
                ---
                parts: [pipes]
                ---
                -- series/linux.md --
                ---
                parts:
                  - pipes
                ---
                -- posts/pipes.md --
                Text
                """);

        assertThat(blog.report()).isEqualTo("""
                series/linux.md:3:5: error: 'pipes' is in series 'kernel' already [series-conflict]
                """);
    }

    @Test
    void reportsAPartThatIsNeitherAPostNorATitle() {
        TestBlog blog = TestBlog.in(folder, """
                -- series/linux.md --
                ---
                parts:
                  - singals
                  - scheduler
                  - The scheduler
                  - title: memory
                ---
                -- posts/signals.md --
                Text
                """);

        assertThat(blog.report()).isEqualTo("""
                series/linux.md:3:5: error: no post with the id 'singals' [unknown-part]
                    hint: did you mean 'signals'?
                series/linux.md:4:5: error: no post with the id 'scheduler' [unknown-part]
                    hint: a part that is only planned is written as 'title: …'
                """);
    }
}
