package io.github.blogmaven.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicateIdTest {
    @TempDir
    Path folder;

    @Test
    void namesBothFilesOfOneId() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/2026-01-01-pipes.md --
                Text
                -- posts/unix/pipes/index.md --
                Text
                -- posts/signals.md --
                [x](nope.txt)
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/signals.md:1:5: error: no page or file at 'nope.txt' [broken-link]
                posts/unix/pipes/index.md:1:1: error: the id 'pipes' is also that of 'posts/2026-01-01-pipes.md' [duplicate-id]
                    hint: rename one of the two; the file's name is its id
                """);
        assertThat(blog.files()).isEmpty();
    }

    @Test
    void reportsNoLinkToTheSecondFile() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/a/pipes.md --
                Text
                -- posts/b/pipes.md --
                Text
                -- posts/signals.md --
                [pipes](b/pipes.md)
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/b/pipes.md:1:1: error: the id 'pipes' is also that of 'posts/a/pipes.md' [duplicate-id]
                    hint: rename one of the two; the file's name is its id
                """);
    }

    @Test
    void letsKindsAndLanguagesShareAnId() {
        TestBlog.in(folder, """
                -- blog.yml --
                languages: [en, ko]
                -- posts/unix.md --
                ---
                topics: [unix]
                series: unix
                ---
                -- posts/unix.ko.md --
                Text
                -- topics/unix.md --
                # Unix
                -- pages/unix.md --
                # Unix
                -- series/unix.md --
                # Unix
                """).rendered();
    }

    @Test
    void reportsStandingPagesSeriesAndTopicsToo() {
        TestBlog blog = TestBlog.in(folder, """
                -- pages/about.md --
                # About
                -- pages/more/about.md --
                # About
                -- series/linux.md --
                # Linux
                -- series/old/linux.md --
                # Linux
                -- topics/unix.md --
                # Unix
                -- topics/unix/index.md --
                # Unix
                -- posts/pipes.md --
                ---
                series: linux
                ---
                """);

        assertThat(blog.report()).isEqualTo("""
                pages/more/about.md:1:1: error: the id 'about' is also that of 'pages/about.md' [duplicate-id]
                    hint: rename one of the two; the file's name is its id
                series/old/linux.md:1:1: error: the id 'linux' is also that of 'series/linux.md' [duplicate-id]
                    hint: rename one of the two; the file's name is its id
                topics/unix/index.md:1:1: error: the id 'unix' is also that of 'topics/unix.md' [duplicate-id]
                    hint: rename one of the two; the file's name is its id
                """);
    }
}
