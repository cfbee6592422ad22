package io.github.blogmaven.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressTest {
    @TempDir
    Path folder;

    @Test
    void makesAddressesOfIdsSlugsAndPermalinks() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/Ünïted States & C++.md --
                Text
                -- posts/파이프.md --
                Text
                -- posts/a.md --
                ---
                slug: Own_Slug.v2
                ---
                -- posts/b.md --
                ---
                slug: With Blanks!
                ---
                -- posts/c.md --
                ---
                permalink: notes/c
                ---
                -- posts/d.md --
                ---
                permalink: /notes/d.html
                ---
                """).rendered();

        assertThat(blog.files())
                .contains(
                        "posts/ünïted-states-c-plus-plus/index.html",
                        "posts/파이프/index.html",
                        "posts/Own_Slug.v2/index.html",
                        "posts/with-blanks/index.html",
                        "notes/c/index.html",
                        "notes/d.html");
    }

    @Test
    void fillsThePatternOfTheSettings() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                urls: {post: '/{year}/{month}/{day}/{series}-{part}/{id}/', series: '/s/{id}/', tag: '/t/{slug}/', page: '/p/{id}/'}
                -- posts/2026-01-05-pipes.md --
                ---
                slug: not-used
                series: Linux kernel
                part: 3
                tags: [c++]
                ---
                -- posts/signals.md --
                Text
                -- pages/about.md --
                # About
                """).rendered();

        assertThat(blog.files())
                .contains(
                        "2026/01/05/linux-kernel-3/pipes/index.html",
                        "undated/undated/undated/posts-0/signals/index.html",
                        "s/linux-kernel/index.html",
                        "t/c-plus-plus/index.html",
                        "p/about/index.html");
    }

    @Test
    void leavesTheSiteWithNoSlugAndNoPermalink() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/a.md --
                ---
                slug: ..
                tags: [.., /, "."]
                ---
                -- posts/b.md --
                ---
                slug: a/../../b
                series: ../..
                ---
                -- posts/c.md --
                ---
                permalink: /./
                aliases: [/x/../y/, "//example.org/", /a/./b, ok...fine]
                ---
                -- posts/d.md --
                ---
                permalink: /x/..
                ---
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/c.md:2:12: error: '/./' is not a path on the site, such as /notes/pipes/ [bad-permalink]
                posts/c.md:3:11: error: '/x/../y/' is not a path on the site, such as /old/pipes/ [bad-permalink]
                posts/c.md:3:21: error: '//example.org/' is not a path on the site, such as /old/pipes/ [bad-permalink]
                posts/c.md:3:39: error: '/a/./b' is not a path on the site, such as /old/pipes/ [bad-permalink]
                posts/d.md:2:12: error: '/x/..' is not a path on the site, such as /notes/pipes/ [bad-permalink]
                """);
    }

    @Test
    void leadsFromOldAddressesToTheNewAndSaysWhatIsGone() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                aliases: [/old/pipes/, /older.html]
                ---
                -- pages/about.md --
                ---
                aliases: [/me/]
                ---
                -- redirects.yml --
                /blog/: /
                /data/: /data.csv
                /gone/: gone
                -- static/data.csv --
                1,2
                """).rendered();

        assertThat(blog.file("old/pipes/index.html")).contains("url=../../posts/pipes/");
        assertThat(blog.file("older.html")).contains("url=posts/pipes/");
        assertThat(blog.file("me/index.html")).contains("url=../about/");
        assertThat(blog.file("blog/index.html")).contains("url=../\"");
        assertThat(blog.file("data/index.html")).contains("url=../data.csv");
        assertThat(blog.file("gone/index.html"))
                .contains("This page no longer exists")
                .doesNotContain("refresh");
        assertThat(blog.file("sitemap.xml")).doesNotContain("old", "gone");
    }
}
