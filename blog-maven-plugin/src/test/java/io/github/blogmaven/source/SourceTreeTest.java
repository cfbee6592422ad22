package io.github.blogmaven.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
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
                -- static/.well-known/security.txt --
                Contact
                """).rendered();

        assertThat(blog.files())
                .contains(".nojekyll", ".well-known/security.txt")
                .doesNotContain(".git/config", "posts/pipes.md~");
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
