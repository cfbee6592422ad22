package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeFilesTest {
    @TempDir
    Path folder;

    @Test
    void mayBeLinkedAsAnyOthers() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                theme: {logo: /assets/logo.svg}
                -- theme/assets/logo.svg --
                <svg xmlns="http://www.w3.org/2000/svg"/>
                -- theme/assets/favicon.svg --
                <svg xmlns="http://www.w3.org/2000/svg" id="own"/>
                -- posts/pipes.md --
                ![The logo](/assets/logo.svg) [style](/assets/style.css)
                """).rendered();

        assertThat(blog.file("posts/pipes/index.html"))
                .contains("<img src=\"../../assets/logo.svg\" alt=\"The logo\">")
                .contains("<a href=\"../../assets/style.css\">");
        assertThat(blog.file("index.html")).contains("src=\"assets/logo.svg\"");
        assertThat(blog.file("assets/favicon.svg")).contains("own");
    }

    @Test
    void phonesGetAnIconOf180PixelsForTheirHomeScreens() throws IOException {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                # Pipes
                """).rendered();

        assertThat(blog.file("posts/pipes/index.html"))
                .contains("<link rel=\"apple-touch-icon\" href=\"../../assets/touch-icon.png\">");
        BufferedImage icon =
                ImageIO.read(blog.output().resolve("assets/touch-icon.png").toFile());
        assertThat(icon.getWidth()).isEqualTo(180);
        assertThat(icon.getHeight()).isEqualTo(180);
        assertThat(icon.getColorModel().hasAlpha()).isFalse();
    }

    @Test
    void anIconOfTheBlogIsThatOfPhonesWhereItIsPng() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                theme: {favicon: /icon.png}
                -- static/icon.png --
                icon
                -- posts/pipes.md --
                # Pipes
                """).rendered();
        assertThat(blog.file("index.html")).contains("<link rel=\"apple-touch-icon\" href=\"icon.png\">");
    }

    @Test
    void noIconOfTheThemeStandsForThatOfTheBlog() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                theme: {favicon: /icon.svg}
                -- static/icon.svg --
                <svg xmlns="http://www.w3.org/2000/svg"/>
                -- posts/pipes.md --
                # Pipes
                """).rendered();
        assertThat(blog.file("index.html")).contains("href=\"icon.svg\"").doesNotContain("apple-touch-icon");
    }
}
