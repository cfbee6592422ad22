package io.github.blogmaven.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkHintsTest {
    private static final String BLOG = """
            -- blog.yml --
            url: https://ada.example.org/limits/
            languages: [en, ko]
            -- posts/2026-01-31-unix-pipes.md --
            ---
            title: What pipes are for
            slug: pipes
            ---
            -- posts/2026-01-31-unix-pipes.ko.md --
            ---
            title: 파이프
            slug: pipes
            ---
            -- posts/bundle/index.md --
            # A bundle
            -- posts/moved.md --
            ---
            permalink: /elsewhere/
            ---
            -- series/linux.md --
            # Linux
            -- posts/img/pipe.png: bytes 89 50 4e 47 --
            -- static/x.png: bytes 89 50 4e 47 --
            -- static/files/data.csv --
            1,2
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "/pipes/, /posts/pipes/",
        "/unix-pipes, /posts/pipes/",
        "/2026/01/31/unix-pipes.html, /posts/pipes/",
        "/blog/2026-01-31-unix-pipes/index.html, /posts/pipes/",
        "/what-pipes-are-for/, /posts/pipes/",
        "/posts/2026-01-31-unix-pipes.md, /posts/pipes/",
        "/src/site/blog/posts/2026-01-31-unix-pipes.md, /posts/pipes/",
        "/Unix_Pipes/, /posts/pipes/",
        "/posts/bundle/index.md, /posts/bundle/",
        "/posts/moved/, /elsewhere/",
        "../moved/, /elsewhere/",
        "/linux/, /series/linux/",
        "/limits/pipes/, /posts/pipes/",
        "/limits/posts/pips/, /posts/pipes/",
        "../../../posts/bundle.md, /posts/bundle/",
        "/static/files/data.csv, /files/data.csv",
    })
    void nameThePageUnderItsAddress(String link, String meant) {
        assertThat(report("[a link](" + link + ")"))
                .endsWith("    hint: did you mean '" + meant + "'?"
                        + (meant.endsWith("csv") ? " files in static/ are copied to the root\n" : "\n"));
    }

    @Test
    void preferTheLanguageOfTheLink() {
        TestBlog blog = TestBlog.in(folder, BLOG).write("-- posts/links.ko.md --\n[a](/unix-pipes/)\n");

        assertThat(blog.report()).contains("hint: did you mean '/ko/posts/pipes/'?");
    }

    @Test
    void sayThatStaticFilesAreAtTheRoot() {
        assertThat(report("![a](/static/x.png) ![b](/limits/static/x.png) ![c](../../../static/x.png)"))
                .isEqualTo("""
                        posts/links.md:1:6: error: no file at '/static/x.png' [missing-image]
                            hint: did you mean '/x.png'? files in static/ are copied to the root
                        posts/links.md:1:26: error: no file at '/limits/static/x.png' [missing-image]
                            hint: did you mean '/x.png'? files in static/ are copied to the root
                        posts/links.md:1:53: error: '../../../static/x.png' leads out of the blog's folder [missing-image]
                            hint: did you mean '/x.png'? files in static/ are copied to the root
                        """);
    }

    @Test
    void sayThatLinksDoNotNeedThePathOfTheUrl() {
        assertThat(report("[a](/limits/nothing/) [b](/limits/)")).isEqualTo("""
                posts/links.md:1:5: error: no page or file at '/limits/nothing/' [broken-link]
                    hint: links begin at the root of the blog, without '/limits'
                """);
    }

    @Test
    void sayThatOnlyTheFolderOfTheBlogIsPublished() {
        assertThat(report("[a](../../../../src/main/java/Pipe.java) ![b](../../docs/pipe.png)"))
                .isEqualTo("""
                posts/links.md:1:5: error: '../../../../src/main/java/Pipe.java' leads out of the blog's folder [broken-link]
                    hint: only what is in the blog's folder is published; copy the file there, or link to where it is on the web
                posts/links.md:1:47: error: '../../docs/pipe.png' leads out of the blog's folder [missing-image]
                    hint: only what is in the blog's folder is published; copy the file there, or link to where it is on the web
                """);
    }

    @Test
    void keepSilentWhereSeveralPagesMayBeMeant() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/one.md --
                # The same
                -- posts/two.md --
                # The same
                -- posts/links.md --
                [a](/the-same/)
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/links.md:1:5: error: no page or file at '/the-same/' [broken-link]
                """);
    }

    private String report(String text) {
        return TestBlog.in(folder, BLOG)
                .write("-- posts/links.md --\n" + text + "\n")
                .report();
    }
}
