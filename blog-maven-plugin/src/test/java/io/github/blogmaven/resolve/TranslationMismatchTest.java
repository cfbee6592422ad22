package io.github.blogmaven.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationMismatchTest {
    @TempDir
    Path folder;

    @Test
    void reportsATranslationThatSaysItIsElsewhere() {
        assertThat(report("""
                -- posts/pipes.md --
                ---
                series: kernel
                part: 1
                ---
                A pipe joins two programs.
                -- posts/pipes.ko.md --
                ---
                series: shell
                part: 2
                ---
                파이프는 두 프로그램을 잇는다.
                """)).isEqualTo("""
                posts/pipes.ko.md:2:9: error: series 'shell' here, but 'posts/pipes.md' is part 1 of series 'kernel' \
                [translation-mismatch]
                    hint: leave it out; a translation says only what differs
                posts/pipes.ko.md:3:7: error: part 2 here, but 'posts/pipes.md' is part 1 of series 'kernel' \
                [translation-mismatch]
                    hint: leave it out; a translation says only what differs
                """);
    }

    @Test
    void reportsATranslationInASeriesItsOriginalIsNotIn() {
        assertThat(report("""
                -- posts/pipes.md --
                A pipe joins two programs.
                -- posts/pipes.ko.md --
                ---
                series: kernel
                ---
                파이프는 두 프로그램을 잇는다.
                """)).isEqualTo("""
                posts/pipes.ko.md:2:9: error: series 'kernel' here, but 'posts/pipes.md' is in no series \
                [translation-mismatch]
                    hint: leave it out; a translation says only what differs
                """);
    }

    @Test
    void letsATranslationRepeatWhatTheSeriesSays() {
        assertThat(report("""
                -- series/kernel-notes.md --
                ---
                title: Kernel notes
                parts: [signals, pipes]
                ---
                -- posts/signals.md --
                A signal interrupts a program.
                -- posts/pipes.md --
                A pipe joins two programs.
                -- posts/pipes.ko.md --
                ---
                series: Kernel notes
                part: 2
                ---
                파이프는 두 프로그램을 잇는다.
                """)).isEmpty();
    }

    private String report(String files) {
        return TestBlog.in(folder, "-- blog.yml --\nlanguages: [en, ko]\n" + files)
                .report();
    }

    @Test
    void reportsATranslatedListThatIsAnotherList() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                languages: [en, ko]
                -- posts/pipes.md --
                # Pipes
                -- posts/signals.md --
                # Signals
                -- series/kernel.md --
                ---
                title: Kernel
                parts: [pipes, signals, {title: More}]
                ---
                -- series/kernel.ko.md --
                ---
                title: 커널
                parts: [pipes, sockets, {title: 더}]
                ---
                -- series/plans.md --
                ---
                title: Plans
                parts: [{title: One}, {title: Two}]
                ---
                -- series/plans.ko.md --
                ---
                title: 계획
                parts: [{title: 하나}]
                ---
                """);

        assertThat(blog.report()).isEqualTo("""
                series/kernel.ko.md:3:16: error: 'sockets' here, but 'signals' in 'series/kernel.md' (series/kernel.md:3:16) [translation-mismatch]
                    hint: list the same parts in the same order
                series/plans.ko.md:3:17: error: 1 part here, but 2 in 'series/plans.md' [translation-mismatch]
                    hint: list the same parts in the same order
                """);
    }
}
