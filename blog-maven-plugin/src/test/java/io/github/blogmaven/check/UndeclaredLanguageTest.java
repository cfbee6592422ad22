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
                posts/pipes/index.fr.md:1:1: warning: the blog has no language 'fr'; this is a page of its own and no translation [undeclared-language]
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
                series/kernel.pt-BR.md:1:1: warning: the blog has no language 'pt-BR'; this is a page of its own and no translation [undeclared-language]
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
}
