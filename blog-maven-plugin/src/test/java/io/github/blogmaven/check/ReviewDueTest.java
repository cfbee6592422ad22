package io.github.blogmaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewDueTest {
    @TempDir
    Path folder;

    @Test
    void readsATranslationTogetherWithItsOriginal() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                languages: [en, ko]
                check:
                  review-after: 6 months
                -- posts/pipes.md --
                ---
                date: 2025-01-10
                ---
                A pipe joins two programs.
                -- posts/pipes.ko.md --
                파이프는 두 프로그램을 잇는다.
                -- posts/signals.md --
                ---
                date: 2025-01-10
                reviewed: 2026-06-01
                ---
                A signal interrupts a program.
                -- posts/signals.ko.md --
                ---
                reviewed: 2025-12-15
                ---
                시그널은 프로그램을 중단한다.
                """);

        assertThat(blog.report(blog.check())).isEqualTo("""
                posts/pipes.md:2:7: warning: review due since 2025-07-10; never reviewed, last changed on 2025-01-10 [review-due]
                    hint: review the post, and set 'reviewed'
                posts/signals.ko.md:2:11: warning: review due since 2026-06-15; last reviewed on 2025-12-15 [review-due]
                    hint: review the post, and set 'reviewed'
                """);
    }

    @Test
    void asksNothingOfAPostThatIsReplacedOrHasNoDate() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                check:
                  review-after: 6 months
                -- posts/pipes.md --
                ---
                date: 2025-01-10
                replaced-by: pipes-again
                ---
                A pipe joins two programs.
                -- posts/pipes-again.md --
                A pipe joins two programs.
                """);

        assertThat(blog.report(blog.check())).isEmpty();
    }
}
