package io.github.blogmaven.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.engine.Result;
import io.github.blogmaven.source.SourceReader;
import io.github.blogmaven.testing.TestBlog;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {
    private static final String BLOG = """
            -- blog.yml --
            check:
              sections: [Summary]
            -- posts/pipes.md --
            Read [one](one.md) and [two](two.md).
            -- posts/signals.md --
            ---
            colour: red
            ---
            Read [three](three.md).
            """;

    @TempDir
    Path folder;

    @Test
    void whatIsInItIsCountedAndNotTold() {
        TestBlog blog = updated(BLOG);
        Result result = blog.check();

        assertThat(blog.report(result)).isEmpty();
        assertThat(result.verdict().inBaseline()).isEqualTo(6);
        assertThat(blog.report()).isEmpty();
        assertThat(blog.generate().verdict().inBaseline()).isEqualTo(4);
        assertThat(blog.files()).contains("posts/pipes/index.html").doesNotContain("check-baseline.txt");
    }

    @Test
    void staysKnownWhereLinesMove() {
        TestBlog blog = updated(BLOG).write("""
                -- posts/pipes.md --
                # Pipes

                A pipe joins two programs.

                Read [one](one.md) and [two](two.md).
                """);

        assertThat(blog.report(blog.check())).isEmpty();
    }

    @Test
    void aMistakeMoreOfTheSameKindIsTold() {
        TestBlog blog = updated(BLOG).write("""
                -- posts/pipes.md --
                Read [one](one.md) and [two](two.md).

                Read [one](one.md) and [two](two.md).
                """);

        assertThat(blog.report(blog.check())).isEqualTo("""
                posts/pipes.md:3:12: error: no post at 'one.md' [broken-link]
                posts/pipes.md:3:30: error: no post at 'two.md' [broken-link]
                """);
    }

    @Test
    void aLineWhoseMistakeWasMendedIsStale() {
        TestBlog blog = updated(BLOG).write("""
                -- posts/pipes.md --
                Read [one](signals.md) and [two](two.md).
                """);

        assertThat(blog.report(blog.check()).replaceAll("line \\w+", "line")).isEqualTo("""
                check-baseline.txt:3:1: warning: 'broken-link' is not found in 'posts/pipes.md' any more [stale-baseline]
                    hint: delete the line
                check-baseline.txt:4:1: warning: 'broken-link' is not found in 'posts/pipes.md' any more [stale-baseline]
                    hint: delete the line
                posts/pipes.md:1:34: error: no post at 'two.md' [broken-link]
                """);
    }

    @Test
    void aLineOfARuleThatIsOffOrOfAnExcludedFileIsNotStale() {
        TestBlog blog = updated(BLOG).write("""
                -- blog.yml --
                check:
                  sections: [Summary]
                  rules: {broken-link: off}
                """);

        assertThat(blog.report(blog.check(new Leniency(List.of(new Glob("posts/signals.md")), true))))
                .isEmpty();
    }

    @Test
    void isSortedByFile() {
        assertThat(text(TestBlog.in(folder, BLOG)).replaceAll("[0-9a-f]{16}", "…"))
                .isEqualTo("""
                # Findings that blog:check counts and does not tell: rule, fingerprint, file.
                # Written by mvn blog:check -Dblog.baseline=update
                broken-link … posts/pipes.md
                broken-link … posts/pipes.md
                missing-section … posts/pipes.md
                broken-link … posts/signals.md
                missing-section … posts/signals.md
                unknown-key … posts/signals.md
                """);
    }

    @Test
    void whatIsAlwaysToldIsLeftOut() {
        TestBlog blog = updated("""
                -- posts/pipes.md --
                A pipe joins two programs.
                -- posts/signals.md --
                ---
                slug: pipes
                ---
                A signal interrupts a program.
                """);

        assertThat(blog.report(blog.check())).contains("[url-clash]").doesNotContain("baseline");
    }

    private TestBlog updated(String files) {
        TestBlog blog = TestBlog.in(folder, files);
        return blog.write(Baseline.FILE, text(blog).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(TestBlog blog) {
        Result all = blog.check(new Leniency(List.of(), false));
        return Baseline.text(all.diagnostics(), new Fingerprints(path -> SourceReader.find(blog.sources(), path)));
    }
}
