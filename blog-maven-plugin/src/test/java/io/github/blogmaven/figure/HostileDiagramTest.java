package io.github.blogmaven.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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

    @Test
    void reportsWhatPlantUmlFailsAtAndPublishesNoPictureOfThat() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/braces.md --
                ```plantuml alt="x"
                @startsalt
                {
                {{{{{{{{
                }
                @endsalt
                ```
                -- posts/other.md --
                ```plantuml alt="x"
                @startditaa
                +--+
                @endditaa
                ```
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/braces.md:2:1: warning: PlantUML fails at this diagram; where a machine has no fonts, it fails at \
                every diagram [bad-diagram]
                posts/other.md:2:1: warning: PlantUML makes no picture of this [bad-diagram]
                """);
        assertThat(blog.generate().written()).isPresent();
        assertThat(blog.files()).noneMatch(file -> file.startsWith("assets/diagrams/"));
    }

    @Test
    void keepsWhatADiagramPrintsOutOfTheLog() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ```plantuml alt="x"
                !log ::stop-commands::1
                !$x = "a" + %newline() + "::stop-commands::2"
                !log $x
                a -> b : <math>int_0^1</math>
                ```
                """);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        PrintStream log = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(log);
        System.setErr(log);
        try {
            blog.rendered();
            System.out.println("printed later");

            assertThat(System.out).isSameAs(log);
            assertThat(System.err).isSameAs(log);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .contains("printed later")
                .noneMatch(line -> line.contains("stop-commands") || line.contains("formula"));
    }

    @Test
    void reportsLinksThatRunScripts() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ```plantuml alt="x"
                a -> b : [[data:text/html,hello more]]
                ```
                -- posts/sound.md --
                ```plantuml alt="x"
                a -> b : [[https://example.org/a:b more]] and [[/archive/ all]]
                ```
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:2:1: warning: a link to 'data:text/html,hello', which is neither on the web nor a page \
                of the site [bad-diagram]
                """);
    }
}
