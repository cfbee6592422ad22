package io.github.blogmaven.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What RFC 4287 and JSON Feed 1.1 ask of every feed, and what readers of feeds stumble over. */
class SoundFeedTest {
    private static final String MOMENT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)";

    @TempDir
    Path site;

    @ParameterizedTest
    @MethodSource("io.github.blogmaven.examples.Example#all")
    void everyAtomFeedHasWhatItNeedsOnce(Example example) throws IOException {
        URI base = example.into(site).url().orElseThrow();
        for (String path : feeds("feed.xml")) {
            Document xml = Jsoup.parse(Files.readString(site.resolve(path)), Parser.xmlParser());
            Element feed = Objects.requireNonNull(xml.selectFirst("feed"));

            assertThat(counts(feed, "id", "title", "updated", "link[rel=self]", "link[rel=alternate]", "author"))
                    .as(path)
                    .containsOnly(1);
            assertThat(feed.select("> link[rel=self]").attr("href")).isEqualTo(base + path);
            assertThat(feed.select("> entry > id").eachText()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(feed.select("updated, published").eachText()).allMatch(moment -> moment.matches(MOMENT));
            assertThat(feed.select("category").eachAttr("term")).noneMatch(String::isBlank);
            for (Element entry : feed.select("> entry")) {
                assertThat(counts(entry, "id", "title", "updated", "content[type=html]", "link[rel=alternate]"))
                        .as(path)
                        .containsOnly(1);
                assertIsReadable(
                        Objects.requireNonNull(entry.selectFirst("content")).text());
            }
        }
    }

    private static List<Integer> counts(Element parent, String... children) {
        return List.of(children).stream()
                .map(child -> parent.select("> " + child).size())
                .toList();
    }

    /** Away from the site nothing has a style sheet, a script or an address to be relative to. */
    private static void assertIsReadable(String html) {
        Document content = Jsoup.parseBodyFragment(html);

        assertThat(content.text()).isNotBlank();
        assertThat(content.select("script, style, form, input, iframe, .anchor"))
                .isEmpty();
        content.select("[href], [src]")
                .forEach(
                        link -> assertThat(link.attr("href") + link.attr("src")).matches("(https?://|mailto:).*"));
    }

    @ParameterizedTest
    @MethodSource("io.github.blogmaven.examples.Example#all")
    void everyJsonFeedHasWhatItNeedsAndTheEntriesOfItsTwin(Example example) throws IOException {
        URI base = example.into(site).url().orElseThrow();
        for (String path : feeds("feed.json")) {
            Map<?, ?> feed = (Map<?, ?>) Objects.requireNonNull(
                    new Load(LoadSettings.builder().setCodePointLimit(1 << 30).build())
                            .loadFromString(Files.readString(site.resolve(path))));
            List<?> items = (List<?>) Objects.requireNonNull(feed.get("items"));

            assertThat(feed.get("version")).isEqualTo("https://jsonfeed.org/version/1.1");
            assertThat(feed.get("feed_url")).isEqualTo(base + path);
            assertThat(feed.get("title")).asString().isNotBlank();
            String twin = Files.readString(site.resolve(path.replace("feed.json", "feed.xml")));
            assertThat(items.stream().map(item -> ((Map<?, ?>) item).get("id")).toList())
                    .isEqualTo(Jsoup.parse(twin, Parser.xmlParser())
                            .select("entry > id")
                            .eachText());
            items.forEach(item -> assertIsReadable(String.valueOf(((Map<?, ?>) item).get("content_html"))));
        }
    }

    private List<String> feeds(String name) {
        List<String> feeds = Example.files(site).keySet().stream()
                .filter(path -> path.endsWith(name))
                .toList();
        assertThat(feeds).isNotEmpty();
        return feeds;
    }
}
