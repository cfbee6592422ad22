package io.github.blogmaven.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicAndTagTest {
    @TempDir
    Path folder;

    @Test
    void gathersSeriesAndTheLoosePostsOfATopic() {
        TestBlog blog = TestBlog.in(folder, """
                -- topics/systems.md --
                ---
                title: Systems
                description: Machines from *inside*
                ---
                An introduction.
                -- series/linux.md --
                ---
                topics: [systems]
                ---
                -- posts/pipes.md --
                ---
                series: linux
                topics: [systems]
                ---
                -- posts/loose.md --
                ---
                topics: [systems]
                ---
                -- posts/other.md --
                Text
                """).rendered();

        assertThat(blog.main("topics/systems/index.html"))
                .containsSubsequence("Systems</h1>", "An introduction.", "../../series/linux/", "../../posts/loose/")
                .doesNotContain("posts/pipes/", "posts/other/");
        assertThat(blog.main("topics/index.html")).contains("href=\"systems/\"");
    }

    @Test
    void reportsATopicNobodyDeclared() {
        TestBlog blog = TestBlog.in(folder, """
                -- topics/systems.md --
                # Systems
                -- posts/pipes.md --
                ---
                topics: [systems, sistems, cooking]
                ---
                [x](nope.txt)
                """);

        assertThat(blog.report()).isEqualTo("""
                posts/pipes.md:2:19: error: topic 'sistems' is not declared [unknown-topic]
                    hint: did you mean 'systems'?
                posts/pipes.md:2:28: error: topic 'cooking' is not declared [unknown-topic]
                    hint: declare it in 'topics/cooking.md'
                posts/pipes.md:4:5: error: no page or file at 'nope.txt' [broken-link]
                """);
    }

    @Test
    void keepsCAndItsRelativesApartAndSpellingsTogether() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/a.md --
                ---
                tags: [C, c++, "C#", 한국어, "???", "Node.js"]
                ---
                -- posts/b.md --
                ---
                tags: [C, C++, "c#", 한국어, "???", node-js]
                ---
                -- posts/c.md --
                ---
                tags: [c, C++]
                ---
                """).rendered();

        assertThat(blog.files())
                .filteredOn(path -> path.startsWith("tags/"))
                .containsExactly(
                        "tags/c-plus-plus/index.html",
                        "tags/c-sharp/index.html",
                        "tags/c/index.html",
                        "tags/index.html",
                        "tags/node-js/index.html",
                        "tags/u-3f-3f-3f/index.html",
                        "tags/한국어/index.html");
        assertThat(blog.main("tags/c-plus-plus/index.html"))
                .contains("<h1>C++</h1>")
                .contains("3 posts");
        assertThat(blog.main("tags/c/index.html")).contains("<h1>C</h1>").contains("3 posts");
    }

    @Test
    void makesPagesOfTagsWithEnoughPostsOnly() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                tags: {min-posts-for-page: 2, labels: {c: The C language}}
                -- posts/a.md --
                ---
                tags: [c, lonely]
                ---
                -- posts/b.md --
                ---
                tags: [c]
                ---
                -- posts/c.md --
                ---
                tags: [c, lonely]
                unlisted: true
                ---
                """).rendered();

        assertThat(blog.files()).contains("tags/c/index.html").doesNotContain("tags/lonely/index.html");
        assertThat(blog.main("tags/c/index.html"))
                .contains("<h1>The C language</h1>")
                .contains("2 posts");
        assertThat(blog.main("posts/a/index.html"))
                .contains(">The C language</a>")
                .doesNotContain("tags/lonely");
    }

    @Test
    void putsPostsWithoutADateAtTheEndOfTheArchive() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/a.md --
                Text
                -- posts/b.md --
                ---
                date: 2024-12-31
                ---
                -- posts/c.md --
                ---
                date: 2026-01-01
                series: notes
                part: 1
                ---
                -- posts/d.md --
                ---
                date: 2026-01-01
                series: notes
                part: 2
                ---
                -- posts/hidden.md --
                ---
                unlisted: true
                ---
                """).rendered();

        assertThat(blog.main("archive/index.html"))
                .containsSubsequence(
                        "id=\"2026\"", "posts/d/", "posts/c/", "id=\"2024\"", "posts/b/", "Undated", "posts/a/")
                .doesNotContain("hidden");
        assertThat(blog.file("posts/hidden/index.html")).contains("content=\"noindex\"");
        assertThat(blog.file("sitemap.xml")).doesNotContain("hidden");
    }
}
