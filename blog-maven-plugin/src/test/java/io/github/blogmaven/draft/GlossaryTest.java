package io.github.blogmaven.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlossaryTest {
    @TempDir
    Path folder;

    @Test
    void showsTermsAndThePostsThatIntroduceThem() {
        TestBlog blog = TestBlog.in(folder, """
                -- glossary.yml --
                - id: pipe
                  name: Pipe
                  aliases: [channel, fifo]
                  definition: A *one-way* channel.
                - {id: signal, definition: A message without words.}
                -- posts/pipes.md --
                ---
                introduces: [pipe]
                ---
                A [](term:pipe) is no [signal](term:signal).
                """).rendered();

        assertThat(blog.main("glossary/index.html"))
                .contains("<dt id=\"pipe\">Pipe <span class=\"facts\">channel, fifo</span></dt>")
                .contains("A <em>one-way</em> channel.")
                .contains("<a href=\"../posts/pipes/\">Pipes</a>")
                .contains("<dt id=\"signal\">signal</dt>");
        assertThat(blog.main("posts/pipes/index.html"))
                .contains(
                        " href=\"../../glossary/#pipe\">Pipe</a><span role=\"tooltip\" id=\"term:pipe\" hidden>",
                        " is no <a aria-describedby=\"term:signal\" href=\"../../glossary/#signal\">");
    }

    @Test
    void readsAMapFromIdToTerm() {
        TestBlog blog = TestBlog.in(folder, """
                -- glossary.yml --
                pipe: {definition: A channel.}
                -- posts/pipes.md --
                Text
                """).rendered();

        assertThat(blog.main("glossary/index.html")).contains("<dt id=\"pipe\">pipe</dt>");
    }

    @Test
    void reportsEveryTermThatIsNone() {
        TestBlog blog = TestBlog.in(folder, """
                -- glossary.yml --
                - {id: pipe, definition: A channel.}
                - {id: pipe, definition: Another.}
                - {id: signal}
                - {name: Socket}
                - fork
                - {id: exec, definition: [x]}
                - {id: wait, definition: A call., nam: Wait}
                -- posts/pipes.md --
                [x](nope.txt)
                """);

        assertThat(blog.report()).isEqualTo("""
                glossary.yml:2:8: error: term 'pipe' is defined twice, here and in line 1 [duplicate-id]
                glossary.yml:3:3: error: a term has an 'id' and a 'definition' [wrong-type]
                glossary.yml:4:3: error: a term has an 'id' and a 'definition' [wrong-type]
                glossary.yml:5:3: error: a term is a map with a 'name' and a 'definition', not text [wrong-type]
                glossary.yml:6:26: error: 'definition' is a list; it must be text, or a text for each language [wrong-type]
                glossary.yml:7:35: warning: 'nam' is not a key of a term [unknown-key]
                    hint: did you mean 'name'?
                posts/pipes.md:1:5: error: no page or file at 'nope.txt' [broken-link]
                """);
    }

    @Test
    void reportsAGlossaryThatIsText() {
        TestBlog blog = TestBlog.in(folder, """
                -- glossary.yml --
                A pipe is a channel.
                -- posts/pipes.md --
                Text
                """);

        assertThat(blog.report()).isEqualTo("""
                glossary.yml:1:1: error: the file is text; it must be a list of terms [wrong-type]
                """);
    }

    @Test
    void reportsAuthorsThatAreNone() {
        TestBlog blog = TestBlog.in(folder, """
                -- authors.yml --
                ada: Ada Lovelace
                bob: {nme: Bob}
                -- posts/pipes.md --
                Text
                """);

        assertThat(blog.report()).isEqualTo("""
                authors.yml:1:6: error: an author is a map with a 'name', not text [wrong-type]
                authors.yml:2:7: warning: 'nme' is not a key of an author [unknown-key]
                    hint: did you mean 'name'?
                """);
    }
}
