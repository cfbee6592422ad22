package io.github.blogmaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherLanguageLinkTest {
    @TempDir
    Path folder;

    @Test
    void letsAPageLeadToItsOwnTranslationAndToTheHomePage() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                languages: [en, ko]
                -- posts/pipes.md --
                This [in Korean](/ko/posts/pipes/), and [all](/ko/) of it.
                -- posts/pipes.ko.md --
                파이프는 두 프로그램을 잇는다.
                -- pages/about.md --
                Some posts are [in Korean](/ko/posts/signals/).
                -- posts/signals.ko.md --
                시그널은 프로그램을 중단한다.
                """);

        assertThat(blog.report(blog.check())).isEmpty();
    }
}
