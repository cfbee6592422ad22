package io.github.blogmaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingImageTest {
    @TempDir
    Path folder;

    @Test
    void reportsImagesThatAreNotThere() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                image: cover.png
                ---
                ![A pipe](img/pipe.pgn) ![]() <img src="nothing.png" alt="">
                -- posts/img/pipe.png --
                A picture
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:2:8: error: no file at 'cover.png' [missing-image]
                posts/pipes.md:4:11: error: no file at 'img/pipe.pgn' [missing-image]
                    hint: did you mean 'img/pipe.png'?
                posts/pipes.md:4:29: error: the image has no file [missing-image]
                posts/pipes.md:4:41: error: no file at 'nothing.png' [missing-image]
                """);
    }

    @Test
    void findsImagesBesideThePostInStaticAndElsewhere() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                image: img/pipe.png
                ---
                ![1](img/pipe.png) ![2](/logo.png) ![3](../static/logo.png) ![4](https://example.org/x.png) ![5](data:image/png;base64,AA)
                -- posts/img/pipe.png --
                A picture
                -- static/logo.png --
                A logo
                """).rendered();

        assertThat(blog.file("posts/pipes/index.html"))
                .contains("<meta property=\"og:image\" content=\"https://notes.example.org/posts/img/pipe.png\">")
                .contains("src=\"../img/pipe.png\"")
                .contains("src=\"../../logo.png\"");
    }
}
