package io.github.blogmaven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.engine.Remembered;
import io.github.blogmaven.testing.TestBlog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger is made on request, grows, and tells what is gone. */
class LedgerTest {
    private static final String BLOG = """
            -- posts/2026-01-28-pipes.md --
            # Pipes

            ## How much fits

            ## 크기
            -- posts/signals.md --
            ---
            draft: true
            ---
            # Signals
            """;

    @TempDir
    Path folder;

    @Test
    void holdsPagesFeedsAndHeadingsInOrder() {
        TestBlog blog = TestBlog.in(folder, BLOG);

        assertThat(blog.remember().lines()).hasValue(new Remembered.Lines(8, 8));
        assertThat(ledger(blog)).isEqualTo("""
                /
                /archive/
                /feed.json
                /feed.xml
                /posts/pipes/
                /posts/pipes/#how-much-fits
                /posts/pipes/#크기
                /search/
                """);
    }

    @Test
    void isNotMadeByACheckOrABuild() {
        TestBlog blog = TestBlog.in(folder, BLOG);
        blog.check();
        blog.generate();

        assertThat(blog.sources().resolve("urls.txt")).doesNotExist();
    }

    @Test
    void isNeitherCopiedNorReported() {
        TestBlog blog = TestBlog.in(folder, BLOG);
        blog.remember();

        assertThat(blog.report(blog.check())).isEmpty();
        assertThat(blog.rendered().files()).doesNotContain("urls.txt");
    }

    @Test
    void keepsWhatIsGoneAndAddsWhatIsNew() {
        TestBlog blog = TestBlog.in(folder, BLOG).write("""
                -- urls.txt --
                /posts/pipes/
                /old/%EA%B8%80/
                -- redirects.yml --
                /old/글/: gone
                """);

        assertThat(blog.remember().lines()).hasValue(new Remembered.Lines(9, 7));
        assertThat(ledger(blog)).contains("/old/글/\n", "/archive/\n");
    }

    @Test
    void isTheSameTheSecondTime() {
        TestBlog blog = TestBlog.in(folder, BLOG);
        blog.remember();
        String first = ledger(blog);

        assertThat(blog.remember().lines()).hasValue(new Remembered.Lines(8, 0));
        assertThat(ledger(blog)).isEqualTo(first);
    }

    @Test
    void staysAsItWasWhileThereAreErrors() {
        TestBlog blog = TestBlog.in(folder, BLOG).write("""
                -- urls.txt --
                /posts/gone/
                """);

        assertThat(blog.remember().lines()).isEmpty();
        assertThat(ledger(blog)).isEqualTo("/posts/gone/\n");
    }

    @Test
    void knowsAPageThatMovedByItsNameAndOneThatWasRenamedByItsLetters() {
        TestBlog blog = TestBlog.in(folder, BLOG).write("""
                -- urls.txt --
                /2024/pipes.html
                /posts/pipe/
                /posts/how-to-cook/
                /posts/signals/
                """);

        assertThat(blog.report(blog.check())).isEqualTo("""
                urls.txt:1:1: error: '/2024/pipes.html' was published, but no longer exists [lost-url]
                    hint: is it 'posts/2026-01-28-pipes.md' now? add '/2024/pipes.html: /posts/pipes/' to redirects.yml
                urls.txt:2:1: error: '/posts/pipe/' was published, but no longer exists [lost-url]
                    hint: is it 'posts/2026-01-28-pipes.md' now? add '/posts/pipe/: /posts/pipes/' to redirects.yml
                urls.txt:3:1: error: '/posts/how-to-cook/' was published, but no longer exists [lost-url]
                    hint: add '/posts/how-to-cook/: gone' to redirects.yml, or the address it should lead to
                urls.txt:4:1: error: '/posts/signals/' was published, but 'posts/signals.md' is now a draft [lost-url]
                """);
    }

    @Test
    void findsAPageWithoutItsSlashAndByTheNameOfItsFile() {
        TestBlog blog = TestBlog.in(folder, BLOG).write("""
                -- urls.txt --
                /posts/pipes
                /posts/pipes/index.html
                """);

        assertThat(blog.report(blog.check())).isEmpty();
    }

    @Test
    void mayBeLargerThanOtherTexts() throws IOException {
        TestBlog blog = TestBlog.in(folder, BLOG);
        Files.writeString(blog.sources().resolve("urls.txt"), "/posts/pipes/\n".repeat(150_000));

        assertThat(blog.report(blog.check())).isEmpty();
    }

    private static String ledger(TestBlog blog) {
        try {
            return Files.readString(blog.sources().resolve("urls.txt"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
