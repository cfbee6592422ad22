package io.github.blogmaven.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlTest {
    @TempDir
    Path folder;

    @Test
    void reportsASecondColonOfALineAndLosesThatLineOnly() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                title: Pipes: an introduction
                topics: [unix]
                ---
                See [signals](nope.txt).
                -- posts/signals.md --
                ---
                part: first
                ---
                """);

        assertThat(blog.fullReport()).isEqualTo("""
                posts/pipes.md:2:13: error: a second ': ' in one line [yaml-syntax]
                    title: Pipes: an introduction
                                ^
                    hint: put the value in quotes: title: "Pipes: an introduction"
                posts/pipes.md:3:10: error: topic 'unix' is not declared [unknown-topic]
                    topics: [unix]
                             ^^^^
                    hint: declare it in 'topics/unix.md'
                posts/pipes.md:5:15: error: no page or file at 'nope.txt' [broken-link]
                    See [signals](nope.txt).
                                  ^^^^^^^^
                posts/signals.md:2:7: error: 'part' is a whole number, not 'first' [wrong-type]
                    part: first
                          ^^^^^
                """);
    }

    @Test
    void reportsAValueThatIsNotYamlOnceAndNotAsAValueOfTheWrongType() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/list.md --
                ---
                title: A list
                topics: [unix, c
                ---
                -- posts/map.md --
                ---
                params: {width: *wide}
                ---
                -- posts/quote.md --
                ---
                date: "2026-01-31
                part: 'two
                ---
                -- posts/tab.md --
                ---
                tags:
                \t- unix
                ---
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/list.md:3:9: error: nothing closes this '[' [yaml-syntax]
                    hint: add a ']'
                posts/map.md:2:17: error: a value does not begin with '*' [yaml-syntax]
                    hint: put in quotes a value that has signs of YAML in it
                posts/quote.md:2:7: error: nothing closes this quote [yaml-syntax]
                    hint: add a closing " after the value
                posts/quote.md:3:7: error: nothing closes this quote [yaml-syntax]
                    hint: add a closing ' after the value
                posts/tab.md:3:1: error: a tab; YAML is indented with spaces [yaml-syntax]
                    hint: write two spaces instead
                """);
    }

    @Test
    void reportsAKeyThatIsSetTwiceWhateverItsCase() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                title: Pipes
                tags: [unix]
                Title: More pipes
                params:
                  width: 1
                  width: 2
                ---
                -- posts/signals.md --
                [signal](nope.txt)
                """);

        assertThat(blog.fullReport()).isEqualTo("""
                posts/pipes.md:4:1: error: 'Title' is set twice, here and in line 2 [duplicate-key]
                    Title: More pipes
                    ^^^^^
                posts/pipes.md:7:3: error: 'width' is set twice, here and in line 6 [duplicate-key]
                      width: 2
                      ^^^^^
                posts/signals.md:1:10: error: no page or file at 'nope.txt' [broken-link]
                    [signal](nope.txt)
                             ^^^^^^^^
                """);
    }

    @Test
    void reportsAPlaceholderOfATemplateEngineWhereItStands() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                date: 2026-01-01
                title: {{ page.title }}
                topics: [unix]
                ---
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:3:9: error: a key is text, not a list or a map [yaml-syntax]
                    hint: put what is meant as text in quotes
                posts/pipes.md:4:10: error: topic 'unix' is not declared [unknown-topic]
                    hint: declare it in 'topics/unix.md'
                """);
    }

    @Test
    void reportsASecondDocument() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                title: Notes
                ---
                title: Other notes
                -- posts/pipes.md --
                # Pipes
                """);

        assertThat(blog.report()).isEqualTo("""
                blog.yml:2:1: error: a second document begins here; a file is one [yaml-syntax]
                """);
    }

    @Test
    void takesEverySpellingOfNothingForNothing() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                title: ~
                description: null
                date:
                tags:
                topics: [~]
                series: Null
                part:
                basis: ~
                params:
                ---
                # Pipes

                Text
                """).rendered();

        assertThat(blog.main("posts/pipes/index.html")).contains(">Pipes</h1>");
        assertThat(blog.file("posts/pipes/index.html")).contains("<meta name=\"description\" content=\"Text\">");
    }

    @Test
    void countsColumnsInUnitsOfUtf16AndCaretsInColumnsOfATerminal() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                params: {"😀파": 1}
                topics: ["😀", 파이프]
                ---
                """);

        assertThat(blog.fullReport()).isEqualTo("""
                posts/pipes.md:3:10: error: topic '😀' is not declared [unknown-topic]
                    topics: ["😀", 파이프]
                             ^^^^
                    hint: declare it in 'topics/😀.md'
                posts/pipes.md:3:16: error: topic '파이프' is not declared [unknown-topic]
                    topics: ["😀", 파이프]
                                   ^^^^^^
                    hint: declare it in 'topics/파이프.md'
                """);
    }

    @Test
    void reportsDeepNestingAndReadsTheOtherKeys() {
        String deep = "[".repeat(1_000);
        TestBlog blog = TestBlog.in(folder, """
                -- posts/closed.md --
                ---
                params: {x: %s%s}
                part: first
                ---
                -- posts/open.md --
                ---
                params: %s
                part: first
                ---
                -- posts/round.md --
                ---
                params: &round {again: *round}
                part: first
                ---
                """.formatted(deep, "]".repeat(1_000), deep));

        assertThat(blog.report()).isEqualTo("""
                posts/closed.md:2:62: error: nested deeper than 50 levels, or more than 100000 values [yaml-too-deep]
                posts/closed.md:3:7: error: 'part' is a whole number, not 'first' [wrong-type]
                posts/open.md:2:59: error: nested deeper than 50 levels, or more than 100000 values [yaml-too-deep]
                posts/open.md:3:7: error: 'part' is a whole number, not 'first' [wrong-type]
                posts/round.md:2:9: error: an alias ('*') in this makes it contain itself [yaml-syntax]
                    hint: write out what is meant
                posts/round.md:3:7: error: 'part' is a whole number, not 'first' [wrong-type]
                """);
    }

    @Test
    void refusesAliasesThatMultiply() {
        StringBuilder header = new StringBuilder("params:\n  a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            header.append("  a%d: &a%d [%s*a%d]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9), i - 1));
        }
        TestBlog blog = TestBlog.in(folder, "-- posts/pipes.md --\n---\n" + header + "part: first\n---\n");

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:2:1: error: more aliases ('*') than one file may have [yaml-syntax]
                    hint: write out what they stand for
                posts/pipes.md:13:7: error: 'part' is a whole number, not 'first' [wrong-type]
                """);
    }
}
