package io.github.blogmaven.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of posts are cut into pages, each of which leads to the next. */
class ListingTest {
    @TempDir
    Path folder;

    @Test
    void cutsThePostsOfATagIntoPages() {
        TestBlog blog = blog("languages: [en]").rendered();

        assertThat(posts(blog, "tags/linux/index.html")).containsExactly("Post 5", "Post 4");
        assertThat(posts(blog, "tags/linux/page/2/index.html")).containsExactly("Post 3", "Post 2");
        assertThat(posts(blog, "tags/linux/page/3/index.html")).containsExactly("Post 1");
        assertThat(blog.files()).doesNotContain("tags/linux/page/4/index.html");
    }

    @Test
    void leadsFromPageToPage() {
        TestBlog blog = blog("languages: [en]").rendered();

        assertThat(turns(blog, "tags/linux/index.html")).containsExactly("Older posts page/2/");
        assertThat(turns(blog, "tags/linux/page/2/index.html"))
                .containsExactly("Newer posts ../../", "Older posts ../3/");
        assertThat(turns(blog, "tags/linux/page/3/index.html")).containsExactly("Newer posts ../2/");
    }

    @Test
    void saysOfEachPageWhichItIs() {
        TestBlog blog = blog("languages: [en]").rendered();

        assertThat(blog.main("tags/linux/page/2/index.html")).contains("5 posts · Page 2 of 3");
        assertThat(blog.file("tags/linux/index.html"))
                .contains("<title>linux · Notes</title>", "<meta name=\"description\"");
        assertThat(blog.file("tags/linux/page/2/index.html"))
                .contains("<title>linux, page 2 · Notes</title>")
                .doesNotContain("<meta name=\"description\"");
    }

    @Test
    void introducesATopicOnItsFirstPageOnly() {
        TestBlog blog = blog("urls: {style: file}").rendered();

        assertThat(blog.main("topics/systems.html")).contains("What systems are.", "1 part");
        assertThat(blog.main("topics/systems/page/2.html")).doesNotContain("What systems are.", "1 part");
        assertThat(posts(blog, "topics/systems.html")).containsExactly("Post 5", "Post 4");
        assertThat(posts(blog, "topics/systems/page/3.html")).containsExactly("Post 1");
    }

    @Test
    void showsWhatIsNotTranslatedBehindTheLastPostOfATopic() {
        TestBlog blog = blog("languages: [en, ko]").write("""
                -- posts/2026-02-01-only.ko.md --
                ---
                title: 글
                topics: [systems]
                ---
                """).rendered();

        assertThat(posts(blog, "topics/systems/page/3/index.html")).containsExactly("Post 1", "글");
        assertThat(posts(blog, "ko/topics/systems/index.html"))
                .containsExactly("글", "Post 5", "Post 4", "Post 3", "Post 2", "Post 1");
    }

    private TestBlog blog(String settings) {
        StringBuilder files = new StringBuilder("-- blog.yml --\nper-page: 2\n" + settings + """

                -- topics/systems.md --
                What systems are.
                -- series/pipes.md --
                ---
                topics: [systems]
                ---
                -- posts/2025-01-01-pipe.md --
                ---
                series: pipes
                ---
                """);
        IntStream.rangeClosed(1, 5)
                .forEach(i -> files.append("-- posts/2026-01-0" + i + "-post-" + i
                        + ".md --\n---\ntags: [linux]\ntopics: [systems]\n---\nText\n"));
        return TestBlog.in(folder, files.toString());
    }

    private static List<String> posts(TestBlog blog, String path) {
        return Jsoup.parse(blog.main(path)).select(".posts > li > :first-child").eachText();
    }

    private static List<String> turns(TestBlog blog, String path) {
        return Jsoup.parse(blog.main(path)).select(".turn a").stream()
                .map(link -> link.text() + " " + link.attr("href"))
                .toList();
    }
}
