package io.github.blogmaven.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UrlClashTest {
    @TempDir
    Path folder;

    @Test
    void namesBothSourcesOfOneAddress() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                slug: same
                ---
                -- posts/signals.md --
                ---
                slug: Same
                ---
                -- posts/sockets.md --
                ---
                permalink: /about/
                ---
                -- pages/about.md --
                # About
                -- static/posts/threads/index.html --
                A file
                -- posts/threads.md --
                [x](nope.txt)
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/signals.md:2:7: error: '/posts/Same/' differs only in case from '/posts/same/', the address of 'posts/pipes.md' [url-clash]
                posts/sockets.md:2:12: error: '/about/' is also the address of 'pages/about.md' [url-clash]
                posts/threads.md:1:5: error: no page or file at 'nope.txt' [broken-link]
                static/posts/threads/index.html:1:1: error: '/posts/threads/index.html' is also the address of 'posts/threads.md' [url-clash]
                """);
        assertThat(blog.files()).isEmpty();
    }

    @Test
    void reportsAnOldAddressThatAnswersAgain() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                aliases: [/posts/signals/]
                ---
                -- posts/signals.md --
                Text
                -- redirects.yml --
                /archive/: /posts/pipes/
                /robots.txt: /posts/pipes/
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:2:11: error: '/posts/signals/' is also the address of 'posts/signals.md' [url-clash]
                redirects.yml:1:1: error: '/archive/' is also the address of something the plugin makes [url-clash]
                redirects.yml:2:1: error: '/robots.txt' is also the address of something the plugin makes [url-clash]
                """);
    }

    @Test
    void reportsAFileThatIsAlsoTheFolderOfAPage() {
        TestBlog blog = TestBlog.in(folder, """
                -- pages/about.md --
                # About
                -- static/about --
                A file
                -- static/posts --
                A file
                -- posts/pipes.md --
                # Pipes
                """);

        assertThat(blog.report()).isEqualTo("""
                static/about:1:1: error: '/about' is also the folder of 'pages/about.md' [url-clash]
                static/posts:1:1: error: '/posts' is also the folder of 'posts/pipes.md' [url-clash]
                """);
    }

    @Test
    void reportsAFileThatThePluginKeepsForItself() {
        TestBlog blog = TestBlog.in(folder, """
                -- static/.blog-files --
                From an output folder that was copied
                -- static/.blog-aside/x --
                A file
                -- posts/pipes.md --
                # Pipes
                """);

        assertThat(blog.report()).isEqualTo("""
                static/.blog-aside/x:1:1: error: '/.blog-aside' is a folder here, and also something the plugin makes [url-clash]
                static/.blog-files:1:1: error: '/.blog-files' is also the address of something the plugin makes [url-clash]
                """);
    }

    @Test
    void reportsAPageInThePlaceOfAFileOfTheThemeOrForMachines() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                permalink: /robots.txt
                ---
                -- posts/signals.md --
                ---
                aliases: [/sitemap.xml]
                permalink: /Assets/Style.css
                ---
                -- posts/sockets.md --
                ---
                permalink: /assets/logo.svg
                ---
                -- theme/assets/logo.svg --
                <svg xmlns="http://www.w3.org/2000/svg"/>
                -- theme/posts/threads/index.html --
                A file
                -- posts/threads.md --
                # Threads
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:2:12: error: '/robots.txt' is also the address of something the plugin makes [url-clash]
                posts/signals.md:2:11: error: '/sitemap.xml' is also the address of something the plugin makes [url-clash]
                posts/signals.md:3:12: error: '/Assets/Style.css' differs only in case from '/assets/style.css', the address of something the plugin makes [url-clash]
                posts/sockets.md:2:12: error: '/assets/logo.svg' is also the address of 'theme/assets/logo.svg' [url-clash]
                theme/posts/threads/index.html:1:1: error: '/posts/threads/index.html' is also the address of 'posts/threads.md' [url-clash]
                """);
    }

    @Test
    void reportsPostsWithTheSlugOfAnother() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/c++.md --
                Text
                -- posts/c-plus-plus.md --
                Text
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/c-plus-plus.md:1:1: error: '/posts/c-plus-plus/' is also the address of 'posts/c++.md' [url-clash]
                """);
    }

    @Test
    void letsAFileOfTheAuthorTakeThePlaceOfWhatThePluginMakes() {
        TestBlog blog = TestBlog.in(folder, """
                -- static/robots.txt --
                User-agent: nobody
                -- static/sitemap.xml --
                <urlset/>
                -- static/404.html --
                Gone fishing
                -- static/feed.xml --
                <feed/>
                -- static/archive/index.html --
                My archive
                -- static/assets/style.css --
                p{}
                -- posts/2026-01-01-pipes.md --
                # Pipes
                """).rendered();

        assertThat(blog.file("robots.txt")).isEqualTo("User-agent: nobody\n");
        assertThat(blog.file("sitemap.xml")).isEqualTo("<urlset/>\n");
        assertThat(blog.file("404.html")).isEqualTo("Gone fishing\n");
        assertThat(blog.file("feed.xml")).isEqualTo("<feed/>\n");
        assertThat(blog.file("archive/index.html")).isEqualTo("My archive\n");
        assertThat(blog.file("assets/style.css")).isEqualTo("p{}\n");
    }
}
