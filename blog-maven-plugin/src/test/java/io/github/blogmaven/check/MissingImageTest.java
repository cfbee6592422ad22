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
                image: cover.svg
                ---
                ![A pipe](img/pipe.sgv) ![]() <img src="nothing.svg" alt="">
                -- posts/img/pipe.svg --
                A picture
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:2:8: error: no file at 'cover.svg' [missing-image]
                posts/pipes.md:4:11: error: no file at 'img/pipe.sgv' [missing-image]
                    hint: did you mean 'img/pipe.svg'?
                posts/pipes.md:4:29: error: the image has no file [missing-image]
                posts/pipes.md:4:41: error: no file at 'nothing.svg' [missing-image]
                """);
    }

    @Test
    void findsImagesBesideThePostInStaticAndElsewhere() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                image: img/pipe.png
                ---
                ![1](img/pipe.svg) ![2](/logo.svg) ![3](../static/logo.svg) ![4](https://example.org/x.svg) ![5](data:image/png;base64,AA)
                -- posts/img/pipe.svg --
                A picture
                -- posts/img/pipe.png --
                GIF89a00000
                -- static/logo.svg --
                A logo
                """).rendered();

        assertThat(blog.file("posts/pipes/index.html"))
                .contains("<meta property=\"og:image\" content=\"https://notes.example.org/posts/img/pipe.png\">")
                .contains("src=\"../img/pipe.svg\"")
                .contains("src=\"../../logo.svg\"");
    }
}
