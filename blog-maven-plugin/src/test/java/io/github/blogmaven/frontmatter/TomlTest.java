package io.github.blogmaven.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TomlTest {
    @TempDir
    Path folder;

    @Test
    void readsWhatYamlReads() {
        String toml = """
                -- posts/pipes.md --
                +++
                title = "Pipes"
                date = 2026-01-31T10:00:00Z
                tags = ["unix", "shell"]
                series = "linux"
                part = 0
                draft = false
                [params]
                width = 3
                +++
                Text
                """;
        String yaml = """
                -- posts/pipes.md --
                ---
                title: Pipes
                date: 2026-01-31T10:00:00Z
                tags: [unix, shell]
                series: linux
                part: 0
                draft: false
                params:
                  width: 3
                ---
                Text
                """;

        String fromToml = TestBlog.in(folder.resolve("toml"), toml).rendered().file("posts/pipes/index.html");

        assertThat(fromToml)
                .isEqualTo(TestBlog.in(folder.resolve("yaml"), yaml).rendered().file("posts/pipes/index.html"))
                .contains(">Pipes</h1>")
                .contains("<time datetime=\"2026-01-31\">");
    }

    @Test
    void readsWhatZolaWrites() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                +++
                title = "Pipes"
                [taxonomies]
                tags = ["unix"]
                categories = ["shell"]
                [extra]
                width = 3
                +++
                Text
                """).rendered();

        assertThat(blog.files()).contains("tags/unix/index.html", "tags/shell/index.html");
    }

    @Test
    void reportsEveryMistakeWhereItStands() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                +++
                titel = "Pipes"
                part = "first"
                draft = "maybe"
                tags = [1, 2,
                  [3]]
                topics = ["unix",
                  'c']
                date = "2026-13-01"
                params = ["x \\"y\\""]
                +++
                [x](nope.txt)
                """);

        assertThat(blog.fullReport()).isEqualTo("""
                posts/pipes.md:2:1: warning: 'titel' is not a key of a post [unknown-key]
                    titel = "Pipes"
                    ^^^^^
                    hint: did you mean 'title'?
                posts/pipes.md:3:9: error: 'part' is a whole number, not 'first' [wrong-type]
                    part = "first"
                            ^^^^^
                posts/pipes.md:4:10: error: 'draft' is true or false, not 'maybe' [wrong-type]
                    draft = "maybe"
                             ^^^^^
                posts/pipes.md:6:3: error: 'tags' is a list of texts; this is a list [wrong-type]
                      [3]]
                      ^
                posts/pipes.md:7:11: error: topic 'unix' is not declared [unknown-topic]
                    topics = ["unix",
                              ^^^^
                    hint: declare it in 'topics/unix.md'
                posts/pipes.md:8:3: error: topic 'c' is not declared [unknown-topic]
                      'c']
                      ^
                    hint: declare it in 'topics/c.md'
                posts/pipes.md:9:9: error: '2026-13-01' is not a date; month 13 does not exist [bad-date]
                    date = "2026-13-01"
                            ^^^^^^^^^^
                posts/pipes.md:10:10: error: 'params' is a list; it must be a map [wrong-type]
                    params = ["x \\"y\\""]
                             ^^^^^^^^^^^
                posts/pipes.md:12:5: error: no page or file at 'nope.txt' [broken-link]
                    [x](nope.txt)
                        ^^^^^^^^
                """);
    }

    @Test
    void reportsWhatIsNotTomlAndReadsOn() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                +++
                title = "Pipes
                part = "first"
                +++
                [x](nope.txt)
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:2:15: error: this is not TOML: Unexpected end of line, expected " or a character [toml-syntax]
                posts/pipes.md:3:9: error: 'part' is a whole number, not 'first' [wrong-type]
                posts/pipes.md:5:5: error: no page or file at 'nope.txt' [broken-link]
                """);
    }

    @Test
    void namesTheLineOfTheFirstOfTwoKeys() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                +++
                draft = false
                title = "Pipes"
                title = "More pipes"
                +++
                """);

        assertThat(blog.fullReport()).isEqualTo("""
                posts/pipes.md:4:1: error: 'title' is set twice, here and in line 3 [duplicate-key]
                    title = "More pipes"
                    ^^^^^
                """);
    }

    @Test
    void reportsADateThatDoesNotExist() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                +++
                date = 2026-02-30
                +++
                """);

        assertThat(blog.report())
                .startsWith("posts/pipes.md:2:")
                .contains("error:")
                .hasLineCount(1);
    }
}
