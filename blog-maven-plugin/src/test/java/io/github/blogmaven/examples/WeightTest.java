package io.github.blogmaven.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers of the notebook load for a post, as it is sent with gzip. */
class WeightTest {
    private static final int WORDS = 2_000;
    /** Of a post of the notebook, with up to a dozen pieces of code in colours. */
    private static final int WEIGHT = 19_000;
    /** Of a post of 1,960 words and nothing but words. */
    private static final int PROSE_WEIGHT = 16_000;

    @TempDir
    Path site;

    private final Map<String, Document> posts = new TreeMap<>();

    @BeforeEach
    void render() throws IOException {
        new Example("notebook").into(site);
        for (Map.Entry<String, Path> file : Example.files(site).entrySet()) {
            if (file.getKey().matches("posts/[^/]+/index.html")) {
                Document page = Jsoup.parse(Files.readString(file.getValue()));
                boolean isMoved = page.selectFirst("meta[http-equiv=refresh]") != null;
                if (!isMoved && page.body().text().split(" ").length <= WORDS) {
                    posts.put(file.getKey(), page);
                }
            }
        }
        assertThat(posts).hasSizeGreaterThan(2);
    }

    @Test
    void aPostIsLight() throws IOException {
        int looks = weight("assets/style.css");
        int script = weight("assets/blog.js");

        assertThat(looks).isLessThan(6_200);
        assertThat(script).isLessThan(3_100);
        for (String post : posts.keySet()) {
            assertThat(weight(post) + looks + script).as(post).isLessThan(WEIGHT);
        }
    }

    @Test
    void aPostOfProseIsLighter(@TempDir Path folder) throws IOException {
        List<String> words = posts.values().stream()
                .flatMap(page -> page.select(".text > p").eachText().stream())
                .flatMap(paragraph -> Stream.of((paragraph + "\n\n").split("(?<= )|(?<=\n\n)")))
                .limit(1_960)
                .toList();
        Path blog = TestBlog.in(folder, "-- posts/prose.md --\n# Prose\n\n" + String.join("", words))
                .rendered()
                .output();

        assertThat(words).hasSize(1_960);
        assertThat(weight(blog.resolve("posts/prose/index.html"))
                        + weight("assets/style.css")
                        + weight("assets/blog.js"))
                .isLessThan(PROSE_WEIGHT);
    }

    @Test
    void aPostLoadsItsTextAndLooksAndAScriptAndNothingOfOthers() {
        posts.forEach((path, page) -> {
            List<String> loaded = page.select("link[rel=stylesheet], script[src], iframe, audio, video").stream()
                    .map(element -> element.attr("href") + element.attr("src"))
                    .map(address -> address.replaceAll("\\?.*", ""))
                    .toList();
            List<String> expected =
                    page.select("math, .formula, .diagram, .cells, .tabs").isEmpty()
                            ? List.of("../../assets/style.css", "../../assets/blog.js")
                            : List.of("../../assets/style.css", "../../assets/extras.css", "../../assets/blog.js");
            assertThat(loaded).as(path).isEqualTo(expected);
            assertThat(page.select("img")).as(path).allSatisfy(image -> {
                assertThat(image.attr("src")).doesNotContain("//");
                assertThat(image.hasAttr("width") && image.hasAttr("height")).isTrue();
            });
        });
    }

    @Test
    void aPostHasFewElements() {
        posts.forEach((path, page) -> assertThat(page.getAllElements()).as(path).hasSizeLessThan(900));
    }

    private int weight(String path) throws IOException {
        return weight(site.resolve(path));
    }

    private static int weight(Path file) throws IOException {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(sent)) {
            gzip.write(Files.readAllBytes(file));
        }
        return sent.size();
    }
}
