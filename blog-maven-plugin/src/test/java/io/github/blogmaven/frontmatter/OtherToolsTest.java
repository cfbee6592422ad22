package io.github.blogmaven.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherToolsTest {
    @TempDir
    Path folder;

    /** What a template of a new post leaves empty is as good as missing. */
    @Test
    void passesOverEmptyValuesInQuotes() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                title: Pipes
                slug: ""
                link: ''
                date: ''
                lastmod: ""
                image: ''
                part: ''
                series: ''
                aliases: ['']
                requires: ''
                topics: [""]
                ---
                -- posts/signals.md --
                ---
                title: Signals
                slug: ""
                ---
                """).rendered();

        assertThat(blog.report()).isEmpty();
        assertThat(blog.files()).contains("posts/pipes/index.html", "posts/signals/index.html");
    }

    @Test
    void readsTheImageOfAMap() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                title: Pipes
                image:
                  path: /pipe.gif
                  alt: A pipe
                ---
                -- posts/signals.md --
                ---
                title: Signals
                cover: {image: /pip.gif}
                ---
                -- static/pipe.gif --
                GIF89a00000
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/signals.md:3:16: error: no file at '/pip.gif' [missing-image]
                    hint: did you mean '/pipe.gif'?
                """);
    }

    @Test
    void keepsThePostThatIsAboutALink() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                title: Pipes
                link: https://example.net/pipes
                aliases: [Joining two programs]
                ---
                -- posts/signals.md --
                ---
                title: Signals
                permalink: /:year/:title/
                ---
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:3:1: warning: 'link' is a whole address, which means nothing here [unknown-key]
                posts/pipes.md:4:11: warning: 'Joining two programs' is a name, which means nothing here [unknown-key]
                    hint: an alias is an old address, such as /old/pipes/
                posts/signals.md:3:12: error: nothing is filled in for the names in '/:year/:title/' [bad-permalink]
                    hint: write the path as it is, or a pattern for all posts under 'urls' in blog.yml
                """);
    }

    @Test
    void readsAHeaderOfJekyll() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/2025-03-04-pipes.md --
                ---
                layout: post
                title: "Pipes"
                excerpt: How pipes work
                last_modified_at: 2025-05-06
                categories: [Unix]
                tags: shell, posix
                permalink: /unix/pipes/
                redirect_from: [/old/pipes.html]
                comments: true
                published: true
                ---
                Text
                -- posts/2025-03-05-hidden.md --
                ---
                published: false
                ---
                """).rendered();

        assertThat(blog.file("unix/pipes/index.html"))
                .contains("<meta name=\"description\" content=\"How pipes work\">")
                .contains("datetime=\"2025-03-04\"")
                .contains("datetime=\"2025-05-06\"");
        assertThat(blog.files())
                .contains("old/pipes.html", "tags/unix/index.html", "tags/shell/index.html", "tags/posix/index.html")
                .doesNotContain("posts/hidden/index.html");
    }

    @Test
    void readsAHeaderOfHugo() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                title: Pipes
                publishDate: 2025-03-04
                lastmod: 2025-05-06
                summary: How pipes work
                weight: 10
                series: [Linux]
                series_order: 2
                url: /unix/pipes/
                aliases: [/old/pipes/]
                cascade: {x: 1}
                draft: false
                ---
                Text
                """).rendered();

        assertThat(blog.file("unix/pipes/index.html"))
                .contains("<meta name=\"description\" content=\"How pipes work\">")
                .contains("datetime=\"2025-03-04\"")
                .contains("<li value=\"2\" class=\"current\">");
        assertThat(blog.files()).contains("series/linux/index.html", "old/pipes/index.html");
    }

    @Test
    void readsHeadersOfDocusaurusAndMaterial() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                slug: unix-pipes
                title: Pipes
                authors: [{name: Ada, title: Engineer}, Bob]
                hide_table_of_contents: true
                sidebar_position: 3
                ---
                Text
                -- posts/signals.md --
                ---
                date:
                  created: 2025-03-04
                  updated: 2025-05-06
                readtime: 5
                pin: true
                ---
                # Signals
                """);

        assertThat(blog.report()).isEmpty();
        assertThat(blog.main("posts/unix-pipes/index.html")).contains(">Ada</a>, ", ">Bob</a>");
        assertThat(blog.main("posts/signals/index.html"))
                .contains("datetime=\"2025-03-04\"")
                .contains("datetime=\"2025-05-06\"");
    }

    @Test
    void prefersOurOwnWordWhereBothAreThere() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                summary: Theirs
                description: Ours
                created: 2020-01-01
                date: 2026-01-01
                ---
                """).rendered();

        assertThat(blog.file("posts/pipes/index.html"))
                .contains("content=\"Ours\"")
                .contains("datetime=\"2026-01-01\"")
                .doesNotContain("Theirs", "2020");
    }

    @Test
    void passesOverValuesThatHaveAnotherFormThere() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                title: Pipes
                banner: {height: 300, alt: Pipes}
                toc:
                  - name: Introduction
                ---
                Text
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:3:1: warning: 'banner' is a map, which means nothing here [unknown-key]
                posts/pipes.md:4:1: warning: 'toc' is a list, which means nothing here [unknown-key]
                """);
        blog.generate();
        assertThat(blog.files()).contains("posts/pipes/index.html");
    }
}
