package io.github.blogmaven.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleTest {
    @TempDir
    Path folder;

    @Test
    void liesBesideItsPageWhateverTheNameOfThat() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes/index.md --
                ---
                permalink: /old/pipes.php
                ---
                ![A pipe](pipe.txt)
                -- posts/pipes/pipe.txt --
                A picture
                -- posts/signals/index.md --
                ---
                permalink: /v1.2/signals/
                ---
                ![A signal](signal.txt)
                -- posts/signals/signal.txt --
                A picture
                """).rendered();

        assertThat(blog.files()).contains("old/pipes/pipe.txt", "v1.2/signals/signal.txt");
        assertThat(blog.file("old/pipes.php")).contains("<img src=\"pipes/pipe.txt\"");
        assertThat(blog.main("v1.2/signals/index.html")).contains("<img src=\"signal.txt\"");
    }

    @Test
    void keepsBackThePicturesOfADraftInALanguageTheBlogDoesNotDeclare() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/first.md --
                Text
                -- posts/shell/index.ko.md --
                ---
                draft: true
                ---
                Text
                -- posts/shell/secret.txt --
                secret
                -- posts/shell/more/secret.txt --
                secret
                -- posts/shared.txt --
                shared
                """);
        blog.generate();

        assertThat(blog.files()).noneMatch(file -> file.contains("secret")).contains("posts/shared.txt");
    }
}
