package io.github.blogmaven.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that no file can be at, or that would lead out of the site: each is reported at its line. */
class AddressProblemTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a\\\\..\\\\..\\\\q/",
                "/a\\\\b",
                "/x\\0y",
                "/x\\x1by/",
                "/x\\u0085y/",
                "/x%00y/",
                "/x%5C..%5Cy/",
                "/a%0Ab/",
                "/a/../../b/",
                "/a/%2e%2e/b/",
                "/a/./b/",
                "//a/b/",
                "/a//b/",
                "/a%2F%2Fb/",
                "..",
                "/..",
                "../a/",
                "https://example.org/a/",
                "javascript:alert(1)",
                "/a?b/",
                "/a b/",
            })
    void reportsPathsThatArePathsOfNoSite(String path) {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/permalink.md --
                ---
                permalink: "%s"
                ---
                Text
                -- posts/alias.md --
                ---
                aliases: ["%s"]
                ---
                Text
                -- redirects.yml --
                "%s": post:alias
                """.formatted(path, path, path));

        assertThat(blog.report().lines().filter(line -> line.endsWith("[bad-permalink]")))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("posts/permalink.md:2:"))
                .anyMatch(line -> line.startsWith("posts/alias.md:2:"))
                .anyMatch(line -> line.startsWith("redirects.yml:1:"));
    }

    @Test
    void reportsNamesThatAreTooLongForADiskAtTheirLines() {
        String long300 = "x".repeat(300);
        String korean = "가".repeat(100);
        TestBlog blog = TestBlog.in(folder, """
                -- posts/slug.md --
                ---
                slug: %s
                ---
                Text
                -- posts/permalink.md --
                ---
                permalink: /a/%s/b/
                aliases: [/old/%s/]
                tags: [%s]
                series: %s
                authors: [%s]
                ---
                Text
                """.formatted(korean, long300, long300, long300, korean, long300));

        assertThat(blog.report().lines().filter(line -> line.contains("[bad-permalink]")))
                .hasSize(6)
                .allMatch(line -> line.contains("bytes; at most 25"))
                .allMatch(line -> line.length() < 400)
                .anyMatch(line -> line.startsWith("posts/slug.md:2:7:"))
                .anyMatch(line -> line.startsWith("posts/permalink.md:2:"))
                .anyMatch(line -> line.startsWith("posts/permalink.md:3:"))
                .anyMatch(line -> line.startsWith("posts/permalink.md:4:"))
                .anyMatch(line -> line.startsWith("posts/permalink.md:5:"))
                .anyMatch(line -> line.startsWith("posts/permalink.md:6:"));
    }

    @Test
    void reportsPathsThatAreTooLongAsAWholeOrBelongToGit() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/long.md --
                ---
                permalink: %s/
                aliases: [/old%s/]
                ---
                Text
                -- posts/git.md --
                ---
                permalink: /.git/hooks/
                aliases: [/a/.GIT/]
                ---
                Text
                """.formatted("/part".repeat(200), "/가".repeat(250)));

        assertThat(blog.report().lines().map(line -> line.replaceFirst("'/.*?'", "'/…'")))
                .containsExactly(
                        "posts/git.md:2:12: error: '/…' has a '.git' in it, which belongs to git [bad-permalink]",
                        "posts/git.md:3:11: error: '/…' has a '.git' in it, which belongs to git [bad-permalink]",
                        "posts/long.md:2:12: error: '/…' has 1011 bytes; at most 1000 fit [bad-permalink]",
                        "posts/long.md:3:11: error: '/…' has 1015 bytes; at most 1000 fit [bad-permalink]");
    }

    @Test
    void takesNamesThatJustFit() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/slug.md --
                ---
                slug: %s
                ---
                Text
                """.formatted("x".repeat(255)));

        assertThat(blog.rendered().files()).contains("posts/" + "x".repeat(255) + "/index.html");
    }

    @Test
    void reportsAPatternWithABackslash() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                urls: {post: "/a\\\\..\\\\{slug}/"}
                -- posts/pipes.md --
                Text
                """);

        assertThat(blog.report()).contains("blog.yml:1:14: error: ").contains("is not a pattern");
    }
}
