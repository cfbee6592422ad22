package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.model.UrlPath;
import io.github.blogmaven.testing.TestBlog;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InternalLinkTest {
    @TempDir
    Path folder;

    private static final String BLOG = """
            -- glossary.yml --
            pipe: {definition: A channel.}
            -- topics/systems.md --
            # Systems
            -- series/linux.md --
            ---
            title: Linux
            topics: [systems]
            ---
            -- paths/new.md --
            ---
            order: [linux, loose]
            ---
            -- pages/about.md --
            # About
            -- posts/2026-01-01-pipes.md --
            ---
            series: linux
            tags: [unix]
            introduces: [pipe]
            aliases: [/old/pipes/]
            ---
            ## One

            [signals](2026-01-02-signals.md) [here](#one) [term](term:pipe) ![picture](<img/a picture.txt>) [file](/data.csv) ![](img/c%23.txt) ![](img/100%2525.txt)
            -- posts/2026-01-02-signals.md --
            ---
            series: linux
            tags: [unix, 한국어]
            ---
            [pipes](post:pipes) [](2026-01-01-pipes.md#one)
            -- posts/2026-01-02-signals.ko.md --
            # 신호
            -- posts/loose.md --
            [about](page:about)
            -- posts/older.md --
            ---
            permalink: /notes/deep/er/older.html
            ---
            [archive](page:archive)
            -- posts/img/a picture.txt --
            A picture
            -- posts/img/c#.txt --
            A picture
            -- posts/img/100%25.txt --
            A picture
            -- static/data.csv --
            1,2
            """;

    @Test
    void leadsFromEveryPageToSomethingThatIsThere() {
        TestBlog blog = with("languages: [en, ko]\nper-page: 2\n").rendered();

        assertThat(broken(blog)).isEmpty();
    }

    @Test
    void leadsSomewhereInEveryStyleToo() {
        assertThat(broken(with("languages: [en, ko]\nurls: {style: file}\nper-page: 2\n")
                        .rendered()))
                .isEmpty();
        assertThat(broken(with("languages: [en, ko]\nurls: {prefix-default: true, post: '/{year}/{slug}/'}\n")
                        .rendered()))
                .isEmpty();
        assertThat(broken(with("languages: [en, ko]\nurl: https://example.org/a/b/\n")
                        .rendered()))
                .isEmpty();
    }

    @Test
    void encodesWhatTheNameOfAFileMayHold() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/pipes.md --
                ![1](img/c%23.txt) [2](img/100%25.txt?a=b#c) ![3](<img/a b[1].txt>)
                -- posts/img/c#.txt --
                Text
                -- posts/img/100%.txt --
                Text
                -- posts/img/a b[1].txt --
                Text
                """).rendered();

        assertThat(links(blog, "posts/pipes/index.html"))
                .contains("../img/c%23.txt", "../img/100%25.txt?a=b#c", "../img/a%20b%5B1%5D.txt");
        assertThat(broken(blog)).isEmpty();
    }

    @Test
    void rootsThePageForWhatIsNotFoundAtTheBasePath() {
        TestBlog blog = with("url: https://example.org/a/b\n").rendered();

        List<String> links = links(blog, "404.html");
        assertThat(links).contains("/a/b/", "/a/b/archive/", "/a/b/assets/favicon.svg");
        assertThat(links)
                .allMatch(link -> link.startsWith("/a/b/") || link.startsWith("#") || link.startsWith("https:"));
    }

    @Test
    void encodesTheBasePathOfThePageForWhatIsNotFound() {
        TestBlog blog = with("url: https://example.org/%EB%85%B8%ED%8A%B8/\n").rendered();

        assertThat(links(blog, "404.html")).contains("/%EB%85%B8%ED%8A%B8/", "/%EB%85%B8%ED%8A%B8/archive/");
    }

    @Test
    void namesTheCanonicalAddressUnderTheBasePath() {
        TestBlog blog = with("url: https://example.org/a/b\n").rendered();

        assertThat(blog.file("posts/pipes/index.html"))
                .contains("<link rel=\"canonical\" href=\"https://example.org/a/b/posts/pipes/\">")
                .contains("<meta property=\"og:url\" content=\"https://example.org/a/b/posts/pipes/\">");
        assertThat(blog.file("notes/deep/er/older.html"))
                .contains("<link rel=\"canonical\" href=\"https://example.org/a/b/notes/deep/er/older.html\">");
        assertThat(blog.file("404.html")).doesNotContain("canonical").contains("noindex");
    }

    /** Every link of every page that is not relative, or leads to no file or place. */
    private static List<String> broken(TestBlog blog) {
        List<String> broken = new ArrayList<>();
        Map<String, Document> pages = new HashMap<>();
        blog.files().stream()
                .filter(path -> path.endsWith(".html"))
                .forEach(path -> pages.put(path, Jsoup.parse(blog.file(path))));
        for (String path : pages.keySet()) {
            for (String link : links(blog, path)) {
                boolean isRooted = link.startsWith("/");
                boolean isWhereItBelongs = isRooted == path.endsWith("404.html") || link.startsWith("#");
                if (!link.startsWith("https:") && !(isWhereItBelongs && leads(link, path, blog, pages))) {
                    broken.add(path + " → " + link);
                }
            }
        }
        return broken;
    }

    private static boolean leads(String link, String page, TestBlog blog, Map<String, Document> pages) {
        URI site = URI.create("https://site/");
        URI from = site.resolve(UrlPath.encode(page));
        String base = link.startsWith("/a/b/") ? link.substring("/a/b".length()) : link;
        URI to = from.resolve(base);
        String file = to.getPath().substring(1) + (to.getPath().endsWith("/") ? "index.html" : "");
        Document target = pages.get(file);
        boolean hasPlace =
                to.getFragment() == null || target == null || target.getElementById(to.getFragment()) != null;
        return blog.files().contains(file) && hasPlace;
    }

    private static List<String> links(TestBlog blog, String path) {
        Document page = Jsoup.parse(blog.file(path));
        return page.select("[href], [src]").stream()
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                .toList();
    }

    private TestBlog with(String settings) {
        return TestBlog.in(folder.resolve(String.valueOf(settings.hashCode())), BLOG + "-- blog.yml --\n" + settings);
    }
}
