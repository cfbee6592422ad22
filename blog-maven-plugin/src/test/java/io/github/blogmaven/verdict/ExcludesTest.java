package io.github.blogmaven.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcludesTest {
    @TempDir
    Path folder;

    @Test
    void filesThatAreExcludedAreNotReportedOn() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/old/pipes.md --
                <!-- blog:ignore broken-anchor -->
                Read [one](one.md).
                -- posts/signals.md --
                Read [two](two.md).
                """);

        assertThat(blog.report(blog.check(new Leniency(List.of(new Glob("posts/old/")), true))))
                .isEqualTo("""
                posts/signals.md:1:12: error: no post at 'two.md' [broken-link]
                """);
    }

    @Test
    void aStarStaysWithinAFolder() {
        assertThat(new Glob("posts/*.md").matches("posts/a.md")).isTrue();
        assertThat(new Glob("posts/*.md").matches("posts/old/a.md")).isFalse();
        assertThat(new Glob("posts/?.md").matches("posts/a.md")).isTrue();
        assertThat(new Glob("posts/?.md").matches("posts/ab.md")).isFalse();
    }

    @Test
    void twoStarsGoThroughAnyNumberOfFolders() {
        assertThat(new Glob("**/a.md").matches("a.md")).isTrue();
        assertThat(new Glob("**/a.md").matches("posts/old/a.md")).isTrue();
        assertThat(new Glob("posts/**").matches("posts/old/a.md")).isTrue();
        assertThat(new Glob("posts/").matches("posts/old/a.md")).isTrue();
        assertThat(new Glob("**").matches("blog.yml")).isTrue();
    }

    @Test
    void everythingElseStandsForItself() {
        assertThat(new Glob("a.md").matches("aXmd")).isFalse();
        assertThat(new Glob("a[1].md").matches("a[1].md")).isTrue();
    }
}
