package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UntranslatedTopicTest {
    @TempDir
    Path folder;

    @Test
    void aTopicAlsoShowsWhatIsNotTranslatedAndMarksIt() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                languages: [en, ko]
                -- topics/linux.md --
                # Linux
                -- topics/linux.ko.md --
                # 리눅스
                -- series/pipes.md --
                ---
                topics: [linux]
                ---
                # On pipes
                -- posts/pipes-01.md --
                ---
                series: pipes
                ---
                # Ends
                -- posts/signals.md --
                ---
                topics: [linux]
                ---
                # Signals
                -- posts/signals.ko.md --
                # 시그널
                """).rendered();

        assertThat(blog.main("ko/topics/linux/index.html"))
                .contains("<a href=\"../../../series/pipes/\" lang=\"en\" hreflang=\"en\" dir=\"auto\">On pipes</a>")
                .contains("<a href=\"../../posts/signals/\">시그널</a>")
                .doesNotContain("Signals");
        assertThat(blog.main("topics/linux/index.html")).doesNotContain("시그널");
    }
}
