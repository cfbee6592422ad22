package io.github.blogmaven.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileNameTest {
    @TempDir
    Path folder;

    @Test
    void takesTheDateOfAFileFromItsNameOrItsFolders() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/2026-01-28-pipes.md --
                Text
                -- posts/2026/02/03/signals.md --
                Text
                -- posts/2026-3-4-sockets/index.md --
                Text
                -- posts/unix/2026/04/05/threads/index.md --
                Text
                -- posts/2026/04/locks.md --
                Text
                """).rendered();

        assertThat(blog.main("archive/index.html"))
                .containsSubsequence(
                        "datetime=\"2026-04-05\">", "../posts/threads/",
                        "datetime=\"2026-03-04\">", "../posts/sockets/",
                        "datetime=\"2026-02-03\">", "../posts/signals/",
                        "datetime=\"2026-01-28\">", "../posts/pipes/",
                        "Undated", "../posts/locks/");
    }

    @Test
    void prefersTheDateOfTheHeader() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/2026-01-28-pipes.md --
                ---
                date: 2026-02-01
                ---
                """).rendered();

        assertThat(blog.main("posts/pipes/index.html")).contains("datetime=\"2026-02-01\"");
    }

    @Test
    void keepsNumbersThatAreNoDateInTheId() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/2026-13-01-pipes.md --
                Text
                -- posts/404.md --
                Text
                """).rendered();

        assertThat(blog.files()).contains("posts/2026-13-01-pipes/index.html", "posts/404/index.html");
    }

    @Test
    void putsTheFilesOfABundleBesideItsPage() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/2026-01-28-pipes/index.md --
                ---
                slug: unix-pipes
                ---
                ![A pipe](img/pipe.txt) and [its data](data.csv)
                -- posts/2026-01-28-pipes/img/pipe.txt --
                A picture
                -- posts/2026-01-28-pipes/data.csv --
                1,2
                -- posts/shared.csv --
                3,4
                """).rendered();

        assertThat(blog.files())
                .contains("posts/unix-pipes/img/pipe.txt", "posts/unix-pipes/data.csv", "posts/shared.csv");
        assertThat(blog.main("posts/unix-pipes/index.html"))
                .contains("src=\"img/pipe.txt\"")
                .contains("href=\"data.csv\"");
    }

    @Test
    void keepsTheFilesOfADraftToItself() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes/index.md --
                ---
                draft: true
                ---
                -- posts/pipes/secret.csv --
                1,2
                -- posts/signals.md --
                Text
                """).rendered();

        assertThat(blog.files()).doesNotContain("posts/pipes/secret.csv");
        assertThat(blog.withDrafts().rendered().files()).contains("posts/pipes/secret.csv");
    }
}
