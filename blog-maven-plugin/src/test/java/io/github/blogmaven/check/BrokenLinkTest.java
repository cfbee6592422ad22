package io.github.blogmaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokenLinkTest {
    @TempDir
    Path folder;

    @Test
    void reportsEveryFormOfALinkThatLeadsNowhere() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/unix/pipes.md --
                [1](signals.md) [2](../sockets.md) [3](/posts/nothing/) [4](data.csv) [5](nothing)
                [6](../../../etc/passwd) [7]() [8][ref] <a href="nothing.html">9</a>

                [ref]: other.md "A title"
                -- posts/sockets.md --
                # Sockets
                """);

        assertThat(blog.fullReport()).isEqualTo("""
                posts/unix/pipes.md:1:5: error: no post at 'signals.md' [broken-link]
                    [1](signals.md) [2](../sockets.md) [3](/posts/nothing/) [4](data.csv) [5](nothing)
                        ^^^^^^^^^^
                posts/unix/pipes.md:1:40: error: no page or file at '/posts/nothing/' [broken-link]
                    [1](signals.md) [2](../sockets.md) [3](/posts/nothing/) [4](data.csv) [5](nothing)
                                                           ^^^^^^^^^^^^^^^
                posts/unix/pipes.md:1:61: error: no page or file at 'data.csv' [broken-link]
                    [1](signals.md) [2](../sockets.md) [3](/posts/nothing/) [4](data.csv) [5](nothing)
                                                                                ^^^^^^^^
                posts/unix/pipes.md:1:75: error: no page or file at 'nothing' [broken-link]
                    [1](signals.md) [2](../sockets.md) [3](/posts/nothing/) [4](data.csv) [5](nothing)
                                                                                              ^^^^^^^
                posts/unix/pipes.md:2:5: error: '../../../etc/passwd' leads out of the blog's folder [broken-link]
                    [6](../../../etc/passwd) [7]() [8][ref] <a href="nothing.html">9</a>
                        ^^^^^^^^^^^^^^^^^^^
                    hint: only what is in the blog's folder is published; copy the file there, or link to where it is on the web
                posts/unix/pipes.md:2:30: error: the link has no destination [broken-link]
                    [6](../../../etc/passwd) [7]() [8][ref] <a href="nothing.html">9</a>
                                                 ^
                posts/unix/pipes.md:2:50: error: no page or file at 'nothing.html' [broken-link]
                    [6](../../../etc/passwd) [7]() [8][ref] <a href="nothing.html">9</a>
                                                                     ^^^^^^^^^^^^
                posts/unix/pipes.md:4:8: error: no post at 'other.md' [broken-link]
                    [ref]: other.md "A title"
                           ^^^^^^^^
                """);
    }

    @Test
    void namesTheFileThatWasProbablyMeant() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/unix/tools/pipes.md --
                [1](singals.md) [2](threads.md) [3](../kernle/locks.md) [4](data.csb) [5](bundel/index.md) [6](sockets.md)
                -- posts/2026-01-31-sockets.md --
                # Sockets
                -- posts/unix/tools/signals.md --
                # Signals
                -- posts/kernel/threads.md --
                # Threads
                -- posts/unix/kernel/locks.md --
                # Locks
                -- posts/unix/tools/data.csv --
                1,2
                -- posts/unix/tools/bundle/index.md --
                # A bundle
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/unix/tools/pipes.md:1:5: error: no post at 'singals.md' [broken-link]
                    hint: did you mean 'signals.md'?
                posts/unix/tools/pipes.md:1:21: error: no post at 'threads.md' [broken-link]
                    hint: did you mean '../../kernel/threads.md'?
                posts/unix/tools/pipes.md:1:37: error: no post at '../kernle/locks.md' [broken-link]
                    hint: did you mean '../kernel/locks.md'?
                posts/unix/tools/pipes.md:1:61: error: no page or file at 'data.csb' [broken-link]
                    hint: did you mean 'data.csv'?
                posts/unix/tools/pipes.md:1:75: error: no post at 'bundel/index.md' [broken-link]
                    hint: did you mean 'bundle/index.md'?
                posts/unix/tools/pipes.md:1:96: error: no post at 'sockets.md' [broken-link]
                    hint: did you mean '../../2026-01-31-sockets.md'?
                """);
    }

    @Test
    void acceptsEveryFormOfALinkThatLeadsSomewhere() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/unix/pipes.md --
                [1](../signals.md) [2](../signals) [3](/posts/signals/) [4](/posts/signals) [5](data.csv?x=1#y)
                [6](../sockets/index.md) [7](../sockets/) [8](/feed.xml) [9](mailto:ada@example.org) [10](//example.org)
                [11](/posts/signals/index.html) [12](<../a file.md>) [13](../a%20file.md) [14](../../pages/about.md)
                -- posts/unix/data.csv --
                1,2
                -- posts/signals.md --
                ---
                date: 2026-01-01
                ---
                -- posts/sockets/index.md --
                # Sockets
                -- posts/a file.md --
                # A file
                -- pages/about.md --
                # About
                """).rendered();

        assertThat(blog.main("posts/pipes/index.html")).contains("""
                <p><a href="../signals/">1</a> <a href="../signals/">2</a> <a href="../signals/">3</a> \
                <a href="../signals/">4</a> <a href="../unix/data.csv?x=1#y">5</a>
                <a href="../sockets/">6</a> <a href="../sockets/">7</a> <a href="../../feed.xml">8</a> \
                <a href="mailto:ada@example.org">9</a> <a href="//example.org">10</a>
                <a href="../signals/">11</a> <a href="../a-file/">12</a> <a href="../a-file/">13</a> \
                <a href="../../about/">14</a></p>
                """);
    }

    @Test
    void reportsADefinitionThatManyLinksUseOnce() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                [one][ref], [two][ref] and [ref]

                [ref]: nothing.csv
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:3:8: error: no page or file at 'nothing.csv' [broken-link]
                """);
    }

    @Test
    void marksWideLettersWithTwoCarets() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                파이프는 [신호](신호들.csv)와 다르다.
                """);

        assertThat(blog.fullReport()).isEqualTo("""
                posts/pipes.md:1:11: error: no page or file at '신호들.csv' [broken-link]
                    파이프는 [신호](신호들.csv)와 다르다.
                                    ^^^^^^^^^^
                """);
    }
}
