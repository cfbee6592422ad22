package io.github.blogmaven.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsequencesTest {
    private static final String SOUND = """
            -- blog.yml --
            check: {basis: required, sections: [When]}
            -- posts/a.md --
            ---
            title: Pipes
            date: 2026-01-01
            basis: study
            ---
            ## When
            -- posts/b.md --
            ---
            title: Signals
            date: 2026-01-02
            basis: study
            ---
            ## When
            -- posts/c.md --
            ---
            title: Sockets
            date: 2026-01-03
            basis: study
            ---
            ## When
            """;

    @TempDir
    Path folder;

    @Test
    void aHeaderThatCannotBeReadIsNotSaidToMissAnything() {
        TestBlog blog = TestBlog.in(folder, SOUND + """
                -- posts/empty.md --
                -- posts/open.md --
                ---
                title: Open
                date: 2026-01-04

                [x](nope.md)
                -- posts/yaml.md --
                ---
                title: "YAML
                date: 2026-01-05
                ---
                [x](nope.md)
                """);

        assertThat(blog.report(blog.check())).isEqualTo("""
                posts/empty.md:1:1: error: the file is empty [empty-file]
                posts/open.md:1:1: error: the header is not closed [unclosed-header]
                    hint: add a line '---'
                posts/open.md:5:5: error: no post at 'nope.md' [broken-link]
                posts/yaml.md:2:8: error: nothing closes this quote [yaml-syntax]
                    hint: add a closing " after the value
                posts/yaml.md:5:5: error: no post at 'nope.md' [broken-link]
                """);
    }

    @Test
    void aDateThatIsNoneIsNotMissing() {
        TestBlog blog = TestBlog.in(folder, SOUND + """
                -- posts/dated.md --
                ---
                title: Dated
                date: 2026-13-01
                ---
                ## When
                """);

        assertThat(blog.report(blog.check())).isEqualTo("""
                posts/dated.md:1:1: warning: the post does not say what it is based on [missing-basis]
                    hint: add 'basis', one of experience, study, measurement, synthesis, opinion
                posts/dated.md:3:7: error: '2026-13-01' is not a date; month 13 does not exist [bad-date]
                """);
    }

    @Test
    void anIdThatNoPostHasIsNotAPlannedPart() {
        TestBlog blog = TestBlog.in(folder, """
                -- series/kernel.md --
                ---
                title: Kernel
                status: complete
                parts: [pipes, signal]
                ---
                -- posts/pipes.md --
                # Pipes
                -- posts/signals.md --
                # Signals
                """);

        assertThat(blog.report(blog.check())).isEqualTo("""
                series/kernel.md:4:16: error: no post with the id 'signal' [unknown-part]
                    hint: did you mean 'signals'?
                """);
    }
}
