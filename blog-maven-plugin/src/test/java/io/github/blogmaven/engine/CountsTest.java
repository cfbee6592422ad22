package io.github.blogmaven.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountsTest {
    @TempDir
    Path folder;

    @Test
    void countTranslationsApartFromPosts() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                languages: [en, ko]
                -- posts/pipes.md --
                # Pipes
                -- posts/pipes.ko.md --
                # Pipes
                -- posts/signals.md --
                # Signals
                -- posts/sockets.ko.md --
                # Sockets
                """);

        Result result = blog.generate();
        assertThat(result.counts().posts()).isEqualTo(3);
        assertThat(result.counts().translations()).isEqualTo(1);
        assertThat(result.read()).isEqualTo(new Result.Read(3, 1));
    }

    @Test
    void countDraftsAndPostsThatAreNotUtf8AsPosts() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                # Pipes
                """);
        blog.write("posts/draft.md", "---\ndraft: true\n---\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        blog.write("posts/signals.md", "# Signals caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        blog.write("posts/later.md", "---\ndate: 2027-01-01\n---\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        blog.write("blog.yml", "title: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        Result result = blog.check();
        assertThat(result.places()).isEqualTo(new Result.Places(3, 1));
        assertThat(result.read()).isEqualTo(new Result.Read(4, 0));
    }
}
