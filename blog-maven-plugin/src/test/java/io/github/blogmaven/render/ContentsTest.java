package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentsTest {
    @TempDir
    Path folder;

    @Test
    void listsNoHeadingWithoutWords() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                title: Pipes
                toc: true
                ---
                ## First

                ## ![](https://example.org/line.png)

                ### Below the line

                ##

                ## [Linked](https://example.org/)
                """).rendered();

        String main = blog.main("posts/pipes/index.html");
        String contents = main.substring(main.indexOf("<nav"), main.indexOf("</nav>"));
        assertThat(contents)
                .contains(">First</a>", ">Below the line</a>", ">Linked</a>")
                .doesNotContain("></a>", "example.org");
    }
}
