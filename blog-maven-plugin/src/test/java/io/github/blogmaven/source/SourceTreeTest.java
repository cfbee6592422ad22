package io.github.blogmaven.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.FaultyFileSystem;
import io.github.blogmaven.testing.TestBlog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {
    @TempDir
    Path folder;

    @Test
    void reportsFoldersWhereFilesAreExpected() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml/notes.txt --
                Not settings
                -- glossary.yml/notes.txt --
                Not a glossary
                -- posts/pipes.md/index.md --
                Not a post
                -- posts/signals.md --
                # Signals
                """);

        assertThat(blog.report()).isEqualTo("""
                blog.yml:1:1: error: 'blog.yml' is a folder, not a file [not-a-file]
                glossary.yml:1:1: error: 'glossary.yml' is a folder, not a file [not-a-file]
                posts/pipes.md:1:1: error: 'posts/pipes.md' is a folder, not a file [not-a-file]
                """);
    }

    @Test
    void copiesAFolderOfFilesThatIsCalledLikeMarkdown() {
        TestBlog blog = TestBlog.in(folder, """
                -- static/notes.md/readme.txt --
                Fine
                -- posts/pipes.md --
                # Pipes
                """).rendered();

        assertThat(blog.files()).contains("notes.md/readme.txt");
    }

    @Test
    void refusesASymbolicLinkOutOfTheFolder() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                # Pipes
                """);
        link(blog, "posts/secret.md", secret);
        link(blog, "static", folder);

        assertThat(blog.report()).isEqualTo("""
                posts/secret.md:1:1: error: 'posts/secret.md' is a symbolic link to '%s', which lies outside of the blog's folder [outside-link]
                static:1:1: error: 'static' is a symbolic link to '%s', which lies outside of the blog's folder [outside-link]
                """.formatted(secret, folder));
        assertThat(blog.files()).isEmpty();
    }

    @Test
    void refusesSymbolicLinksToFoldersAndToNothing() throws IOException {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                # Pipes
                """);
        link(blog, "posts/again", Path.of("."));
        link(blog, "posts/gone.md", Path.of("nothing.md"));

        assertThat(blog.report()).isEqualTo("""
                posts/again:1:1: error: 'posts/again' is a symbolic link to '.', which is a folder [outside-link]
                posts/gone.md:1:1: error: 'posts/gone.md' is a symbolic link to 'nothing.md', which does not exist [outside-link]
                """);
    }

    @Test
    void followsASymbolicLinkToAFileOfTheBlog() throws IOException {
        TestBlog blog = TestBlog.in(folder, """
                -- static/picture.txt --
                A picture
                -- posts/pipes.md --
                ![A picture](same.txt)
                """);
        link(blog, "posts/same.txt", Path.of("../static/picture.txt"));

        assertThat(blog.rendered().file("posts/same.txt")).isEqualTo("A picture\n");
    }

    @Test
    void readsABlogWhoseFolderIsASymbolicLink() throws IOException {
        TestBlog real = TestBlog.in(folder.resolve("real"), """
                -- posts/pipes.md --
                ![A picture](picture.txt)
                -- posts/picture.txt --
                A picture
                """);
        TestBlog linked = TestBlog.at(Files.createDirectories(folder.resolve("linked")));
        Files.createSymbolicLink(linked.sources(), real.sources());

        assertThat(linked.rendered().site()).isEqualTo(real.rendered().site());
        assertThat(linked.check().diagnostics()).isEmpty();
    }

    @Test
    void reportsWhatCannotBeReadInACheckToo() throws IOException {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                # Pipes
                -- posts/signals.md --
                # Signals
                -- static/secret.txt --
                A file without permission
                """);
        Set<String> unreadable = Set.of("secret.txt", "signals.md");
        FaultyFileSystem guarded = new FaultyFileSystem(folder.getFileSystem(), (operation, path) -> {
            if (operation.equals("access:READ") && unreadable.contains(String.valueOf(path.getFileName()))) {
                throw new AccessDeniedException(path.toString());
            }
        });
        TestBlog seen = TestBlog.at(guarded.wrap(folder));
        String report = """
                posts/signals.md:1:1: error: 'posts/signals.md' cannot be read: permission denied [not-a-file]
                static/secret.txt:1:1: error: 'static/secret.txt' cannot be read: permission denied [not-a-file]
                """;

        assertThat(seen.report()).isEqualTo(report);
        assertThat(seen.check().diagnostics())
                .extracting(one -> one.span().path() + " " + one.rule())
                .containsExactly("posts/signals.md not-a-file", "static/secret.txt not-a-file");
        assertThat(blog.files()).isEmpty();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no name holds a backslash there")
    void reportsANameWithABackslash() {
        TestBlog blog =
                TestBlog.in(folder, "-- posts/pipes.md --\n# Pipes\n").write("static/a\\..\\..\\b.txt", new byte[] {1});

        assertThat(blog.report()).isEqualTo("""
                static/a\\..\\..\\b.txt:1:1: error: 'static/a\\..\\..\\b.txt' has a backslash in its name, which Windows reads as a folder [not-a-file]
                """);
    }

    @Test
    void findsAFileWhateverFormItsNameIsComposedIn() {
        String decomposed = Normalizer.normalize("posts/파이프.md", Normalizer.Form.NFD);
        TestBlog blog = TestBlog.in(folder, """
                -- posts/signals.md --
                [pipes](파이프.md)
                """).write(decomposed, "# Pipes\n".getBytes(StandardCharsets.UTF_8));

        assertThat(blog.rendered().files()).contains("posts/파이프/index.html");
    }

    @Test
    void passesOverHiddenFilesButForThoseOfStatic() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                # Pipes
                -- posts/.draft.md --
                [x](nope.md)
                -- posts/pipes.md~ --
                Old
                -- .git/config --
                Not for readers
                -- static/.nojekyll --
                -- static/.git --
                gitdir: ../../.git/modules/static
                -- static/fonts/.git/hooks/post-commit --
                Not for readers
                -- static/.well-known/security.txt --
                Contact
                """).rendered();

        assertThat(blog.files())
                .contains(".nojekyll", ".well-known/security.txt")
                .doesNotContain(".git/config", "posts/pipes.md~", ".git", "fonts/.git/hooks/post-commit");
    }

    @Test
    void reportsMarkdownWhereNoMarkdownIsLookedFor() {
        TestBlog blog = TestBlog.in(folder, """
                -- README.md --
                For those who write here
                -- pipes.md --
                # Pipes
                -- posts/signals.md --
                # Signals
                """);

        assertThat(blog.report()).isEqualTo("""
                pipes.md:1:1: warning: Markdown is read in posts, pages, series, topics and paths; this file makes no page [stray-markdown]
                    hint: if it is a post, move it to 'posts/pipes.md'
                """);
    }

    private static void link(TestBlog blog, String path, Path target) throws IOException {
        Files.createSymbolicLink(blog.sources().resolve(path), target);
    }
}
