package io.github.blogmaven.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnlistedTest {
    @TempDir
    Path folder;

    @Test
    void postIsOnNoOtherPage() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                tags: [unix]
                topics: [systems]
                ---
                -- posts/hidden.md --
                ---
                unlisted: true
                date: 2026-01-01
                tags: [unix]
                topics: [systems]
                introduces: [pipe]
                ---
                See [pipes](pipes.md).
                -- topics/systems.md --
                # Systems
                -- glossary.yml --
                pipe: {definition: A channel.}
                """).rendered();

        assertThat(blog.site().entrySet())
                .filteredOn(file -> file.getValue().contains("hidden/"))
                .extracting(file -> file.getKey())
                .containsExactly(".blog-files", "posts/hidden/index.html");
    }
}
