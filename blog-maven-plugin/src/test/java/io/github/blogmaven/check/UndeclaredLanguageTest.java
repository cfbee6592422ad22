package io.github.blogmaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndeclaredLanguageTest {
    @TempDir
    Path folder;

    @Test
    void findsATranslationInABundle() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes/index.md --
                A pipe joins two programs.
                -- posts/pipes/index.fr.md --
                Un tube relie deux programmes.
                """);

        assertThat(blog.report(blog.check())).isEqualTo("""
                posts/pipes/index.fr.md:1:1: warning: the blog has no language 'fr'; this becomes a separate page, not a translation [undeclared-language]
                    hint: declare it in 'blog.yml': languages: [en, fr]
                """);
    }

    @Test
    void findsATranslatedSeries() {
        TestBlog blog = TestBlog.in(folder, """
                -- series/kernel.md --
                # Kernel notes
                -- series/kernel.pt-BR.md --
                # Notas do kernel
                """);

        assertThat(blog.report(blog.check())).isEqualTo("""
                series/kernel.pt-BR.md:1:1: warning: the blog has no language 'pt-BR'; this becomes a separate page, not a translation [undeclared-language]
                    hint: declare it in 'blog.yml': languages: [en, pt-BR]
                """);
    }

    @Test
    void knowsThatANumberOrAnEndingIsNoLanguage() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/node.md --
                A program.
                -- posts/node.js.md --
                A program in JavaScript.
                -- posts/v0.md --
                Zero.
                -- posts/v0.10.md --
                Ten.
                """);

        assertThat(blog.report(blog.check())).isEmpty();
    }

    @Test
    void losesNoPostOfBundlesAndReportsTheirLanguageOnce() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes/index.ko.md --
                # 파이프

                ![줄](line.svg)
                -- posts/pipes/line.svg --
                <svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>
                -- posts/2026-01-02-signals/index.ko.md --
                # 시그널
                -- posts/sockets/index.ko.md --
                # 소켓
                -- posts/sockets/index.md --
                # Sockets
                -- posts/threads.ko.md --
                # 스레드
                -- posts/locks.ja.md --
                # ロック
                -- posts/sockets/index.ja.md --
                # ソケット
                """).rendered();

        assertThat(blog.files())
                .contains(
                        "posts/pipes-ko/index.html",
                        "posts/pipes-ko/line.svg",
                        "posts/signals-ko/index.html",
                        "posts/sockets-ko/index.html",
                        "posts/sockets-ja/index.html",
                        "posts/sockets/index.html",
                        "posts/threads-ko/index.html");
        assertThat(blog.report(blog.check())).isEqualTo("""
                posts/2026-01-02-signals/index.ko.md:1:1: warning: the blog has no language 'ko', but 4 files are in it; \
                each becomes a separate page, not a translation [undeclared-language]
                    hint: declare it in 'blog.yml': languages: [en, ja, ko]
                posts/locks.ja.md:1:1: warning: the blog has no language 'ja', but 2 files are in it; each becomes a separate page, \
                not a translation [undeclared-language]
                    hint: declare it in 'blog.yml': languages: [en, ja, ko]
                """);
    }

    @Test
    void saysWhereATranslationInAFolderOfItsOwnBelongs() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/en/pipes.md --
                # Pipes
                -- posts/ko/pipes.md --
                # 파이프
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/ko/pipes.md:1:1: error: the id 'pipes' is also that of 'posts/en/pipes.md' [duplicate-id]
                    hint: if it is the translation, put it beside the original as 'pipes.ko.md', and declare the language: \
                'languages: [en, ko]'
                """);
    }
}
