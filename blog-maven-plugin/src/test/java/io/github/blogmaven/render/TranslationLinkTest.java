package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationLinkTest {
    @TempDir
    Path folder;

    @Test
    void callsALanguageWhatItCallsItself() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                languages: [en, ko, fr]
                -- posts/pipes.md --
                # Pipes
                -- posts/pipes.ko.md --
                # 파이프
                -- posts/pipes.fr.md --
                # Tubes
                -- posts/signals.fr.md --
                # Signaux
                """);

        assertThat(blog.rendered().main("posts/pipes/index.html"))
                .contains(">한국어</a>")
                .contains("<a href=\"../../fr/posts/pipes/\" lang=\"fr\" hreflang=\"fr\">français</a>");
        assertThat(blog.main("fr/posts/signals/index.html")).doesNotContain("hreflang");
    }
}
