package io.github.blogmaven.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeepNestingTest {
    @TempDir
    Path folder;

    @Test
    void warnsAndReadsTheRestOfThePost() {
        TestBlog blog = TestBlog.in(
                folder,
                "-- posts/quotes.md --\n" + ">".repeat(50_000) + " deep\n\n[x](nope.txt)\n"
                        + "-- posts/brackets.md --\n" + "[".repeat(50_000) + "](nope.txt)\n\n[x](nope.txt)\n"
                        + "-- posts/lists.md --\n" + "- ".repeat(20_000) + "deep\n\n[x](nope.txt)\n"
                        + "-- posts/toml.md --\n+++\nx = " + "[".repeat(20_000) + "]".repeat(20_000)
                        + "\npart = 'two'\n+++\n");

        assertThat(blog.report()).isEqualTo("""
                posts/brackets.md:1:1: warning: more than 10000 brackets or stars in one block; it stays as it is typed [nested-too-deep]
                posts/brackets.md:3:5: error: no page or file at 'nope.txt' [broken-link]
                posts/lists.md:1:99: warning: nested deeper than 100 levels; what is deeper stays as it is typed [nested-too-deep]
                posts/lists.md:3:5: error: no page or file at 'nope.txt' [broken-link]
                posts/quotes.md:1:99: warning: nested deeper than 100 levels; what is deeper stays as it is typed [nested-too-deep]
                posts/quotes.md:3:5: error: no page or file at 'nope.txt' [broken-link]
                posts/toml.md:2:134: error: this is not TOML: Nesting is too deep (more than 128 levels of tables and arrays) [toml-syntax]
                posts/toml.md:3:9: error: 'part' is a whole number, not 'two' [wrong-type]
                """);
    }

    @Test
    void readsALineOfAMegabyte() {
        TestBlog blog =
                TestBlog.in(folder, "-- posts/long.md --\n# Long\n\n" + "word ".repeat(200_000) + "[x](nope.txt)\n");

        assertThat(blog.report()).isEqualTo("""
                posts/long.md:3:1000005: error: no page or file at 'nope.txt' [broken-link]
                """);
    }
}
