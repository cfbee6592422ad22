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
                languages: [en, ko, it]
                -- posts/pipes.md --
                # Pipes
                -- posts/pipes.ko.md --
                # 파이프
                -- posts/pipes.it.md --
                # Pipe
                -- posts/signals.it.md --
                # Segnali
                """);

        assertThat(blog.rendered().main("posts/pipes/index.html"))
                .contains(">한국어</a>")
                .contains("<a href=\"../../it/posts/pipes/\" lang=\"it\" hreflang=\"it\" dir=\"auto\">italiano</a>");
        assertThat(blog.main("it/posts/signals/index.html")).doesNotContain("hreflang");
    }
}
