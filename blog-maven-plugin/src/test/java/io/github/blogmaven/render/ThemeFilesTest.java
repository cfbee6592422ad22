package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
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
}
