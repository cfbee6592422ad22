package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateErrorTest {
    @TempDir
    Path folder;

    @Test
    void namesWhatIsNotThere() {
        assertThat(report("<p>${site.autor}</p>")).isEqualTo("""
                theme/foot.ftl:1:6: error: 'site.autor' is not there, or null [template-error]
                """);
    }

    @Test
    void namesAnItemThatIsNotThere() {
        assertThat(report("<p>${site.nav[-1].title}${site.nav[99].title}</p>")).isEqualTo("""
                theme/foot.ftl:1:6: error: 'site.nav[-1]' is not there, or null [template-error]
                """);
    }

    @Test
    void namesATemplateThatIsNotThere() {
        assertThat(report("<#include \"mine.ftl\">")).isEqualTo("""
                theme/foot.ftl:1:1: error: there is no template 'mine.ftl' [template-error]
                """);
    }

    @Test
    void isReportedOnceAtItsPlaceInAnIncludedTemplate() {
        assertThat(report("<#if site.title>"))
                .startsWith("theme/foot.ftl:1:17: error: unexpected end of file reached")
                .hasLineCount(1);
    }

    @Test
    void namesNoClassOfOurs() {
        assertThat(report("${site.nav}"))
                .startsWith("theme/foot.ftl:1:3: error: for \"${...}\" content")
                .endsWith("this has evaluated to a sequence [template-error]\n");
    }

    @Test
    void isNotUtf8() {
        TestBlog blog = TestBlog.in(folder, """
                -- theme/words/fr.properties: bytes 65 64 69 74 3d e9 --
                -- posts/pipes.md --
                A pipe joins two programs.
                """);

        String report = """
                theme/words/fr.properties:1:6: error: byte 0xE9 is not UTF-8 [not-utf8]
                    hint: save the file as UTF-8
                """;
        assertThat(blog.report()).isEqualTo(report);
        assertThat(blog.report(blog.check())).isEqualTo(report);
    }

    private String report(String foot) {
        return TestBlog.in(folder, "-- posts/pipes.md --\nText\n-- theme/foot.ftl --\n" + foot + "\n")
                .report();
    }
}
