package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class JsonLdTest {
    @TempDir
    Path folder;

    @Test
    void saysWhatAPostIs() {
        TestBlog blog = TestBlog.in(folder, """
                -- authors.yml --
                grace: {name: 'Grace "Amazing" Hopper', url: https://example.org/grace}
                -- series/linux.md --
                ---
                title: Linux & friends
                parts: [signals, pipes]
                ---
                -- posts/signals.md --
                Text
                -- posts/pipes.md --
                ---
                title: '</script> "quoted" \\ <!-- and 한글'
                description: "A tab\\tand a line\\nbreak"
                date: 2026-01-31
                updated: 2026-02-01
                author: grace
                ---
                """).rendered();

        assertThat(data(blog, "posts/pipes/index.html"))
                .containsEntry("@type", "BlogPosting")
                .containsEntry("headline", "</script> \"quoted\" \\ <!-- and 한글")
                .containsEntry("url", "https://notes.example.org/posts/pipes/")
                .containsEntry("inLanguage", "en")
                .containsEntry("datePublished", "2026-01-31")
                .containsEntry("dateModified", "2026-02-01")
                .containsEntry("position", 2)
                .containsEntry(
                        "author",
                        List.of(Map.of(
                                "@type",
                                "Person",
                                "name",
                                "Grace \"Amazing\" Hopper",
                                "url",
                                "https://example.org/grace")))
                .containsEntry(
                        "isPartOf",
                        Map.of(
                                "@type", "CreativeWorkSeries",
                                "name", "Linux & friends",
                                "url", "https://notes.example.org/series/linux/"));
    }

    @Test
    void saysWhatTheHomePageIs() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                # Pipes
                """).rendered();

        assertThat(data(blog, "index.html"))
                .containsEntry("@type", "Blog")
                .containsEntry("name", "Notes")
                .containsEntry("url", "https://notes.example.org/");
    }

    /** JSON is YAML. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> data(TestBlog blog, String path) {
        Element script = Jsoup.parse(blog.file(path)).selectFirst("script[type=application/ld+json]");
        Load json = new Load(LoadSettings.builder().build());
        return (Map<String, Object>)
                json.loadFromString(Objects.requireNonNull(script).data());
    }
}
