package io.github.blogmaven.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLinkTest {
    @TempDir
    Path folder;

    @Test
    void findsThePageOfAStaticFolder() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                languages: [en, ko]
                -- static/demo/index.html --
                <p id="end">A demo</p>
                -- posts/pipes.md --
                [a](/demo/) [b](/demo) [c](/demo/index.html) [d](/demo/#end) [e](/demo?x=1#end)
                [f](../../demo/) [g](../static/demo/) [h](../static/demo) [i](https://notes.example.org/demo/)

                <a href="/demo/#end">j</a> <iframe src="/demo/"></iframe>
                -- posts/pipes.ko.md --
                [a](/demo/) [f](../../../demo/) [g](../static/demo)
                -- pages/about.md --
                [a](../demo/) [b](/demo)
                """).rendered();

        assertThat(blog.main("posts/pipes/index.html"))
                .contains(
                        "\"../../demo/\">a<",
                        "\"../../demo/\">b<",
                        "\"../../demo/index.html\">c<",
                        "\"../../demo/#end\">d<",
                        "\"../../demo/?x=1#end\">e<",
                        "\"../../demo/\">f<",
                        "\"../../demo/\">g<",
                        "\"../../demo/\">h<",
                        "\"https://notes.example.org/demo/\">i<",
                        "\"../../demo/#end\">j<",
                        "<iframe src=\"../../demo/\">");
        assertThat(blog.main("ko/posts/pipes/index.html"))
                .contains("\"../../../demo/\">a<", "\"../../../demo/\">f<", "\"../../../demo/\">g<");
        assertThat(blog.main("about/index.html")).contains("\"../demo/\">a<", "\"../demo/\">b<");
    }

    @Test
    void findsThePageOfAFolderBesideAPostAndCountsItsFilesAsUsed() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes/index.md --
                The [demo](demo/) of a pipe, a [game](../game).
                -- posts/pipes/demo/index.html --
                <img src="line.svg">
                -- posts/pipes/demo/line.svg --
                <svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>
                -- posts/game/index.html --
                A game
                """).rendered();

        assertThat(blog.main("posts/pipes/index.html")).contains("\"demo/\">demo<", "\"../game/\">game<");
        assertThat(blog.report(blog.check())).doesNotContain("unused-file", "broken-link");
    }

    @Test
    void redirectsToThePageOfAFolder() {
        TestBlog blog = TestBlog.in(folder, """
                -- redirects.yml --
                /old/: /demo/
                -- static/demo/index.html --
                A demo
                -- posts/pipes.md --
                A pipe
                """).rendered();

        assertThat(blog.file("old/index.html")).contains("../demo/");
    }

    @Test
    void stillReportsAFolderWithoutAPageAndAnImageThatIsAFolder() {
        TestBlog blog = TestBlog.in(folder, """
                -- static/files/data.csv --
                1
                -- static/demo/index.html --
                A demo
                -- posts/pipes.md --
                [files](/files/) ![demo](/demo/)
                """);

        assertThat(blog.report())
                .contains("posts/pipes.md:1:9: error: no page or file at '/files/' [broken-link]")
                .contains("posts/pipes.md:1:26: error: no file at '/demo/' [missing-image]");
    }
}
