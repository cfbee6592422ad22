package io.github.blogmaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermBeforeIntroductionTest {
    @TempDir
    Path folder;

    @Test
    void isSilentWhereAPostOutsideOfTheSeriesIntroducesTheTermToo() {
        TestBlog blog = TestBlog.in(folder, """
                -- glossary.yml --
                signal: {definition: A message without words.}
                -- posts/pipes.md --
                ---
                series: kernel
                part: 1
                ---
                A pipe that breaks sends a [signal](term:signal).
                -- posts/signals.md --
                ---
                series: kernel
                part: 2
                introduces: [signal]
                ---
                A signal interrupts a program.
                -- posts/words.md --
                ---
                introduces: [signal]
                ---
                A signal is a message without words.
                """);

        assertThat(blog.report(blog.check())).isEmpty();
    }

    @Test
    void tellsTheFirstLinkOfEachPost() {
        TestBlog blog = TestBlog.in(folder, """
                -- glossary.yml --
                signal: {definition: A message without words.}
                -- posts/pipes.md --
                ---
                series: kernel
                part: 1
                ---
                A [signal](term:signal) is a [signal](term:signal).
                -- posts/signals.md --
                ---
                series: kernel
                part: 2
                introduces: [signal]
                ---
                A signal interrupts a program.
                """);

        assertThat(blog.report(blog.check())).isEqualTo("""
                posts/pipes.md:5:12: warning: part 2 introduces 'signal'; this is part 1 [term-before-introduction]
                """);
    }
}
