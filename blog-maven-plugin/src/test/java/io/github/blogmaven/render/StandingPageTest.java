package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingPageTest {
    @TempDir
    Path folder;

    @Test
    void hasTheCanonicalAddressAndThePictureOfItsHeader() {
        TestBlog blog = TestBlog.in(folder, """
                -- pages/about.md --
                ---
                canonical: https://ada.example.org/
                image: img/ada.png
                ---
                # About
                -- pages/img/ada.png --
                GIF89a00000
                """);

        assertThat(blog.rendered().file("about/index.html"))
                .contains("<link rel=\"canonical\" href=\"https://ada.example.org/\">")
                .contains("<meta property=\"og:image\" content=\"https://notes.example.org/pages/img/ada.png\">");
    }

    @Test
    void reportsAPictureThatIsNotThere() {
        TestBlog blog = TestBlog.in(folder, """
                -- pages/about.md --
                ---
                image: ada.svg
                ---
                # About
                """);

        assertThat(blog.report()).isEqualTo("""
                pages/about.md:2:8: error: no file at 'ada.svg' [missing-image]
                """);
    }
}
