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
}
