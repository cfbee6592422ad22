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
                grace: {name: 'Grace "Amazing" Hopper'}
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
                tags: [C++, unix]
                image: pipes.png
                ---
                Three words 한글.
                -- posts/pipes.png --
                GIF89a00000
                """).rendered();

        assertThat(thing(blog, "posts/pipes/index.html", "BlogPosting"))
                .containsEntry("headline", "</script> \"quoted\" \\ <!-- and 한글")
                .containsEntry("url", "https://notes.example.org/posts/pipes/")
                .containsEntry("image", "https://notes.example.org/posts/pipes.png")
                .containsEntry("inLanguage", "en")
                .containsEntry("datePublished", "2026-01-31")
                .containsEntry("dateModified", "2026-02-01")
                .containsEntry("keywords", List.of("C++", "unix"))
                .containsEntry("wordCount", 4)
                .containsEntry("position", 2)
                .containsEntry("publisher", Map.of("@type", "Person", "name", "Ada"))
                .containsEntry(
                        "author",
                        List.of(Map.of(
                                "@type",
                                "Person",
                                "name",
                                "Grace \"Amazing\" Hopper",
                                "url",
                                "https://notes.example.org/authors/grace/")))
                .containsEntry(
                        "isPartOf",
                        Map.of(
                                "@type", "CreativeWorkSeries",
                                "name", "Linux & friends",
                                "url", "https://notes.example.org/series/linux/"));
    }

    @Test
    void saysNothingOfWhatAPostDoesNotHave() {
        TestBlog blog = TestBlog.in(folder, "-- posts/pipes.md --\n---\ntitle: Pipes\n---\n")
                .rendered();

        assertThat(thing(blog, "posts/pipes/index.html", "BlogPosting").keySet())
                .containsExactly("@type", "headline", "url", "mainEntityOfPage", "inLanguage", "author", "publisher");
    }

    @Test
    void leadsFromATranslationToTheOriginalAndBack() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                languages: [en, ko]
                -- posts/pipes.md --
                # Pipes
                -- posts/pipes.ko.md --
                # 파이프
                """).rendered();

        assertThat(thing(blog, "posts/pipes/index.html", "BlogPosting"))
                .containsEntry("workTranslation", List.of(work("https://notes.example.org/ko/posts/pipes/", "ko")))
                .doesNotContainKey("translationOfWork");
        assertThat(thing(blog, "ko/posts/pipes/index.html", "BlogPosting"))
                .containsEntry("translationOfWork", work("https://notes.example.org/posts/pipes/", "en"))
                .doesNotContainKey("workTranslation");
    }

    private static Map<String, Object> work(String url, String language) {
        return Map.of("@type", "BlogPosting", "url", url, "inLanguage", language);
    }

    @Test
    void saysWhatTheHomePageIs() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                description: On systems.
                per-page: 1
                -- posts/pipes.md --
                # Pipes
                -- posts/signals.md --
                # Signals
                """).rendered();

        assertThat(thing(blog, "index.html", "Blog"))
                .containsEntry("name", "Notes")
                .containsEntry("description", "On systems.")
                .containsEntry("url", "https://notes.example.org/");
        assertThat(thing(blog, "index.html", "WebSite")).containsEntry("name", "Notes");
        assertThat(types(blog, "index.html")).containsExactly("WebSite", "Blog");
        assertThat(types(blog, "page/2/index.html")).containsExactly("BreadcrumbList");
    }

    @Test
    void listsThePartsOfASeriesInOrder() {
        TestBlog blog = TestBlog.in(folder, """
                -- series/linux.md --
                ---
                title: Linux
                parts: [signals, {title: Sockets}, pipes]
                ---
                From below.
                -- posts/signals.md --
                # Signals
                -- posts/pipes.md --
                # Pipes
                """).rendered();

        assertThat(thing(blog, "series/linux/index.html", "CollectionPage"))
                .containsEntry("name", "Linux")
                .containsEntry("description", "From below.")
                .containsEntry(
                        "mainEntity",
                        Map.of(
                                "@type",
                                "ItemList",
                                "numberOfItems",
                                2,
                                "itemListElement",
                                List.of(
                                        item(1, "Signals", "url", "https://notes.example.org/posts/signals/"),
                                        item(2, "Pipes", "url", "https://notes.example.org/posts/pipes/"))));
    }

    @Test
    void saysWhoAnAuthorIs() {
        TestBlog blog = TestBlog.in(folder, """
                -- authors.yml --
                ada:
                  name: Ada
                  bio: Wrote *notes*.
                  url: https://ada.example.org/
                  links: [{title: Letters, url: https://letters.example.org/}]
                  image: ada.png
                -- ada.png --
                A picture
                -- posts/pipes.md --
                # Pipes
                """).rendered();

        assertThat(thing(blog, "authors/ada/index.html", "ProfilePage"))
                .containsEntry(
                        "mainEntity",
                        Map.of(
                                "@type",
                                "Person",
                                "name",
                                "Ada",
                                "description",
                                "Wrote notes.",
                                "image",
                                "https://notes.example.org/ada.png",
                                "url",
                                "https://notes.example.org/authors/ada/",
                                "sameAs",
                                List.of("https://ada.example.org/", "https://letters.example.org/")));
    }

    @Test
    void saysTheWayDownToEveryPageBelowTheHomePage() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ---
                title: Pipes
                series: linux
                ---
                """).rendered();

        assertThat(thing(blog, "posts/pipes/index.html", "BreadcrumbList"))
                .containsEntry(
                        "itemListElement",
                        List.of(
                                item(1, "Home", "item", "https://notes.example.org/"),
                                item(2, "Series", "item", "https://notes.example.org/series/"),
                                item(3, "linux", "item", "https://notes.example.org/series/linux/"),
                                item(4, "Pipes", "item", "https://notes.example.org/posts/pipes/")));
        List<String> without = blog.files().stream()
                .filter(path -> path.endsWith(".html"))
                .filter(path -> !blog.file(path).contains("BreadcrumbList"))
                .toList();
        assertThat(without).containsExactly("404.html", "index.html");
    }

    private static Map<String, Object> item(int position, String name, String key, String url) {
        return Map.of("@type", "ListItem", "position", position, "name", name, key, url);
    }

    private static Map<String, Object> thing(TestBlog blog, String path, String type) {
        return graph(blog, path).stream()
                .filter(thing -> type.equals(thing.get("@type")))
                .findFirst()
                .orElseThrow();
    }

    private static List<Object> types(TestBlog blog, String path) {
        return graph(blog, path).stream().map(thing -> thing.get("@type")).toList();
    }

    /** JSON is YAML. */
    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> graph(TestBlog blog, String path) {
        Element script = Jsoup.parse(blog.file(path)).selectFirst("script[type=application/ld+json]");
        Load json = new Load(LoadSettings.builder().build());
        Map<String, Object> data = (Map<String, Object>)
                json.loadFromString(Objects.requireNonNull(script).data());
        assertThat(data).containsEntry("@context", "https://schema.org");
        return (List<Map<String, Object>>) Objects.requireNonNull(data.get("@graph"));
    }
}
