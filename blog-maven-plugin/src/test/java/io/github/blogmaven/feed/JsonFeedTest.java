package io.github.blogmaven.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class JsonFeedTest {
    private static final String BLOG = """
            -- blog.yml --
            tagline: On systems
            -- posts/2026-01-31-pipes.md --
            ---
            title: Pipes & *signals* <b>
            description: What a pipe is.
            tags: [c++, unix]
            series: linux
            updated: 2026-02-01 10:00
            author: Grace
            image: p.txt
            ---
            A [link](signals.md) and "quotes".
            -- posts/p.txt --
            GIF89a00000
            -- posts/signals.md --
            ---
            series: linux
            ---
            """;

    /** What the specification (version 1.1) knows. */
    private static final Set<String> FEED_KEYS =
            Set.of("version", "title", "home_page_url", "feed_url", "description", "authors", "language", "items");

    private static final Set<String> ITEM_KEYS = Set.of(
            "id",
            "url",
            "title",
            "content_html",
            "summary",
            "image",
            "date_published",
            "date_modified",
            "authors",
            "tags",
            "language");

    @TempDir
    Path folder;

    @Test
    void saysWhatTheAtomFeedSays() {
        Map<String, Object> feed = json(TestBlog.in(folder, BLOG).rendered(), "feed.json");

        assertThat(feed)
                .containsEntry("version", "https://jsonfeed.org/version/1.1")
                .containsEntry("title", "Notes")
                .containsEntry("home_page_url", "https://notes.example.org/")
                .containsEntry("feed_url", "https://notes.example.org/feed.json")
                .containsEntry("description", "On systems")
                .containsEntry("language", "en")
                .containsEntry("authors", List.of(Map.of("name", "Ada")));
        assertThat(FEED_KEYS).containsAll(feed.keySet());
        assertThat(items(feed)).hasSize(1);
        assertThat(items(feed).get(0))
                .containsEntry("id", "tag:notes.example.org,2000:post/en/pipes")
                .containsEntry("url", "https://notes.example.org/posts/pipes/")
                .containsEntry("title", "Pipes & signals")
                .containsEntry("summary", "What a pipe is.")
                .containsEntry("image", "https://notes.example.org/posts/p.txt")
                .containsEntry("date_published", "2026-01-31T00:00:00Z")
                .containsEntry("date_modified", "2026-02-01T10:00:00Z")
                .containsEntry("tags", List.of("c++", "unix"))
                .containsEntry("language", "en")
                .containsEntry(
                        "authors", List.of(Map.of("name", "Grace", "url", "https://notes.example.org/authors/grace/")))
                .containsEntry("content_html", """
                        <p><em><a href="https://notes.example.org/series/linux/">linux</a>, Part 1</em></p>
                        <p>A <a href="https://notes.example.org/posts/signals/">link</a> and &quot;quotes&quot;.</p>
                        """);
    }

    @Test
    void hasWhatTheSpecificationAsksForInEveryFeed() {
        TestBlog blog = TestBlog.in(folder, BLOG).withoutUrl().rendered();

        List<String> feeds =
                blog.files().stream().filter(path -> path.endsWith("feed.json")).toList();
        assertThat(feeds).containsExactly("feed.json", "series/linux/feed.json");
        for (String path : feeds) {
            Map<String, Object> feed = json(blog, path);
            assertThat(feed).containsKeys("version", "title", "items").doesNotContainKeys("home_page_url", "feed_url");
            assertThat(items(feed)).isNotEmpty().allSatisfy(item -> {
                assertThat(item).containsKeys("id", "content_html");
                assertThat(ITEM_KEYS).containsAll(item.keySet());
            });
        }
    }

    @Test
    void isFoundFromThePagesItBelongsTo() {
        TestBlog blog = TestBlog.in(folder, BLOG).write("""
                -- topics/systems.md --
                # Systems
                -- posts/2026-01-01-loose.md --
                ---
                topics: [systems]
                ---
                """).rendered();

        String ofBlog = "Notes ../../feed.";
        assertThat(feeds(blog, "series/linux/index.html"))
                .containsExactly("linux · Notes feed.xml", "linux · Notes feed.json", ofBlog + "xml", ofBlog + "json");
        assertThat(feeds(blog, "posts/pipes/index.html"))
                .containsExactly(
                        "linux · Notes ../../series/linux/feed.xml",
                        "linux · Notes ../../series/linux/feed.json",
                        ofBlog + "xml",
                        ofBlog + "json");
        assertThat(feeds(blog, "posts/loose/index.html"))
                .contains("Systems · Notes ../../topics/systems/feed.xml")
                .hasSize(4);
        assertThat(feeds(blog, "index.html")).containsExactly("Notes feed.xml", "Notes feed.json");
    }

    @Test
    void givesWayToAFileOfTheAuthor() {
        TestBlog blog =
                TestBlog.in(folder, BLOG).write("-- static/feed.json --\n{}\n").rendered();

        assertThat(blog.file("feed.json")).isEqualTo("{}\n");
        assertThat(blog.file("feed.xml")).contains("<entry");
        assertThat(feeds(blog, "index.html")).containsExactly("Notes feed.xml");
    }

    private static List<String> feeds(TestBlog blog, String path) {
        return Jsoup.parse(blog.file(path)).select("link[type^=application/]").stream()
                .map(link -> link.attr("title") + " " + link.attr("href"))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items(Map<String, Object> feed) {
        return (List<Map<String, Object>>) Objects.requireNonNull(feed.get("items"));
    }

    /** JSON is YAML. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> json(TestBlog blog, String path) {
        Load json = new Load(LoadSettings.builder().setCodePointLimit(1 << 30).build());
        return (Map<String, Object>) Objects.requireNonNull(json.loadFromString(blog.file(path)));
    }
}
