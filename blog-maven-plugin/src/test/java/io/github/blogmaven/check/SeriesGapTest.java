package io.github.blogmaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeriesGapTest {
    @TempDir
    Path folder;

    @Test
    void saysThatASeriesDoesNotBeginAtItsBeginning() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/sockets.md --
                ---
                series: kernel
                part: 3
                ---
                A socket joins two machines.
                """);

        assertThat(blog.report(blog.check())).isEqualTo("""
                posts/sockets.md:3:7: warning: part 3 of series 'kernel' is the first; there are no parts 1 to 2 [series-gap]
                """);
    }

    @Test
    void letsASeriesBeginAtZero() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                series: kernel
                part: 0
                ---
                A pipe joins two programs.
                -- posts/sockets.md --
                ---
                series: kernel
                part: 1
                ---
                A socket joins two machines.
                """);

        assertThat(blog.report(blog.check())).isEmpty();
    }

    @Test
    void isToldOnceForAllLanguages() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                languages: [en, ko]
                -- posts/pipes.md --
                ---
                series: kernel
                part: 1
                ---
                A pipe joins two programs.
                -- posts/pipes.ko.md --
                파이프는 두 프로그램을 잇는다.
                -- posts/sockets.md --
                ---
                series: kernel
                part: 3
                ---
                A socket joins two machines.
                -- posts/sockets.ko.md --
                소켓은 두 기계를 잇는다.
                """);

        assertThat(blog.report(blog.check())).isEqualTo("""
                posts/sockets.md:3:7: warning: part 3 of series 'kernel' follows part 1 ('posts/pipes.md'); there is no part 2 [series-gap]
                """);
    }
}
