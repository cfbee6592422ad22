package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The line above the title of a page says where in the blog it is. */
class TrailTest {
    @TempDir
    Path folder;

    private TestBlog blog;

    @BeforeEach
    void render() {
        blog = TestBlog.in(folder, """
                -- blog.yml --
                per-page: 1
                -- authors.yml --
                ada: {name: Ada}
                -- series/linux.md --
                ---
                title: Linux
                topics: [systems, kernels]
                ---
                -- topics/systems.md --
                # Systems
                -- topics/kernels.md --
                # Kernels
                -- paths/first.md --
                ---
                order: [pipes]
                ---
                -- pages/about.md --
                # About
                -- posts/2026-01-01-pipes.md --
                ---
                series: linux
                tags: unix
                ---
                -- posts/2026-01-02-signals.md --
                ---
                topics: [systems]
                tags: unix
                ---
                -- posts/loose.md --
                # Loose
                -- posts/letter.md --
                ---
                unlisted: true
                ---
                """).rendered();
    }

    @Test
    void leadsFromAPartToItsSeriesAndToAllSeries() {
        assertThat(eyebrow("posts/pipes/index.html"))
                .isEqualTo("Series <../../series/> · Linux <../../series/linux/> · Part 1 of 1");
    }

    @Test
    void leadsFromAPostInNoSeriesToItsTopicElseToAllPosts() {
        assertThat(eyebrow("posts/signals/index.html"))
                .isEqualTo("Topics <../../topics/> · Systems <../../topics/systems/>");
        assertThat(eyebrow("posts/loose/index.html")).isEqualTo("Archive <../../archive/>");
    }

    @Test
    void leadsFromWhatGathersPostsToTheListOfItsKind() {
        assertThat(eyebrow("series/linux/index.html"))
                .isEqualTo("Series <../> · Kernels <../../topics/kernels/>, Systems <../../topics/systems/>");
        assertThat(eyebrow("topics/systems/index.html")).isEqualTo("Topics <../>");
        assertThat(eyebrow("tags/unix/index.html")).isEqualTo("Tags <../>");
        assertThat(eyebrow("tags/unix/page/2/index.html")).isEqualTo("Tags <../../../>");
        assertThat(eyebrow("paths/first/index.html")).isEqualTo("Start here <../../start-here/>");
        assertThat(eyebrow("authors/ada/index.html")).isEqualTo("Author");
    }

    @Test
    void isMissingWhereNothingIsBetweenThePageAndTheHomePage() {
        assertThat(blog.main("index.html")).doesNotContain("eyebrow");
        assertThat(blog.main("about/index.html")).doesNotContain("eyebrow");
        assertThat(blog.main("series/index.html")).doesNotContain("eyebrow");
        assertThat(blog.main("posts/letter/index.html")).doesNotContain("eyebrow");
        assertThat(blog.main("404.html")).doesNotContain("eyebrow");
    }

    @Test
    void leadsToTheStandingPageInThePlaceOfAList() {
        blog.write("""
                -- pages/topics.md --
                # What I write about
                """).rendered();

        assertThat(eyebrow("topics/systems/index.html")).isEqualTo("What I write about <../>");
    }

    /** The line as text, behind each link where it leads. */
    private String eyebrow(String path) {
        Element line = Objects.requireNonNull(Jsoup.parse(blog.main(path)).selectFirst(".eyebrow"));
        line.select("a").forEach(link -> link.appendText(" <" + link.attr("href") + ">"));
        return line.text();
    }
}
