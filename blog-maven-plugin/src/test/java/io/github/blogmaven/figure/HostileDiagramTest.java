package io.github.blogmaven.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Diagrams that would never be drawn: each is reported at its fence, and the rest of the blog is built. */
@Timeout(300)
class HostileDiagramTest {
    @TempDir
    Path folder;

    @Test
    void reportsDiagramsThatUseThemselvesOrRunForEver() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/procedure.md --
                ```plantuml alt="x"
                !procedure $f()
                $f()
                !endprocedure
                $f()
                ```
                -- posts/function.md --
                ```plantuml alt="x"
                !function $f($x)
                !return $f($x) + 1
                !endfunction
                a -> b : $f(1)
                ```
                -- posts/loop.md --
                ```plantuml alt="x"
                !while 1
                !$i = 1
                !endwhile
                a -> b
                ```
                -- posts/long.md --
                ```plantuml alt="x"
                %s```
                -- posts/sound.md --
                ```plantuml alt="x"
                a -> b
                ```
                """.formatted("a -> b\n".repeat(20_000)));

        String report = blog.report();
        assertThat(report.lines().filter(line -> line.endsWith("[bad-diagram]")))
                .hasSize(4)
                .anyMatch(line -> line.startsWith("posts/procedure.md:2:"))
                .anyMatch(line -> line.startsWith("posts/function.md:2:"))
                .anyMatch(line -> line.startsWith("posts/loop.md:"))
                .anyMatch(line -> line.contains("a diagram of 140000 characters; at most 100000 are drawn"));
        assertThat(blog.generate().written()).isPresent();
        assertThat(blog.main("posts/sound/index.html")).contains("<img src=\"../../assets/diagrams/");
    }
}
