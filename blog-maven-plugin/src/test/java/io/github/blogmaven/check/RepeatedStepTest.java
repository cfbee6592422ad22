package io.github.blogmaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepeatedStepTest {
    @TempDir
    Path folder;

    @Test
    void findsAPartBehindItsSeriesAndASeriesTwice() {
        TestBlog blog = TestBlog.in(folder, """
                -- series/kernel.md --
                ---
                title: Kernel notes
                parts: [pipes, signals]
                ---
                -- posts/pipes.md --
                A pipe joins two programs.
                -- posts/signals.md --
                A signal interrupts a program.
                -- paths/week.md --
                ---
                title: A week
                order: [series:kernel, signals, series:kernel]
                ---
                """);

        assertThat(blog.report(blog.check())).isEqualTo("""
                paths/week.md:3:24: warning: 'signals' is in series 'kernel', which is already a step (paths/week.md:3:9) [repeated-step]
                paths/week.md:3:33: warning: series 'kernel' is already a step of this path (paths/week.md:3:9) [repeated-step]
                """);
    }
}
