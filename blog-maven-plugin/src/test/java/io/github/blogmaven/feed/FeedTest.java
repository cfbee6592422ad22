package io.github.blogmaven.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class FeedTest {
    private static final String BLOG = """
            -- posts/2026-01-31-pipes.md --
            ---
            title: Pipes & *signals* <b>
            tags: [c++, "<x>"]
            series: linux
            updated: 2026-02-01 10:00
            author: Grace
            ---
            A [link](signals.md), a ![picture](p.txt), a [place](#end), `]]>` and &amp;.

            ## End
            -- posts/p.txt --
            A picture
            -- posts/signals.md --
            ---
            series: linux
            date: 2026-01-30T20:00:00Z
            ---
            Text
            -- posts/undated.md --
            Text
            -- posts/hidden.md --
            ---
            date: 2026-01-01
            unlisted: true
            ---
            """;

    @TempDir
    Path folder;

    @Test
    void hasLaterPartsOfOneDateFirst() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/zebra.md --
                ---
                date: 2026-01-01
                ---
                # One
                -- posts/middle.md --
                ---
                date: 2026-01-01
                ---
                # Two
                -- posts/alpha.md --
                ---
                date: 2026-01-01
                ---
                # Three
                -- series/all.md --
                ---
                title: All
                parts: [zebra, middle, alpha]
                ---
                """).rendered();

        assertThat(blog.file("feed.xml")).containsSubsequence("<title>Three<", "<title>Two<", "<title>One<");
    }

    @Test
    void holdsThePostsInFullNewestFirst() throws Exception {
        Document feed = xml(TestBlog.in(folder, BLOG).write("""
                -- blog.yml --
                url: https://example.org/a/
                timezone: Asia/Seoul
                """).rendered(), "feed.xml");

        assertThat(texts(feed, "title")).containsExactly("Notes", "Signals", "Pipes & signals");
        assertThat(texts(feed, "id"))
                .containsExactly(
                        "tag:example.org,2000:home/en/home",
                        "tag:example.org,2000:post/en/signals",
                        "tag:example.org,2000:post/en/pipes");
        assertThat(texts(feed, "published")).containsExactly("2026-01-31T05:00:00+09:00", "2026-01-31T00:00:00+09:00");
        assertThat(texts(feed, "updated"))
                .containsExactly("2026-02-01T10:00:00+09:00", "2026-01-31T05:00:00+09:00", "2026-02-01T10:00:00+09:00");
        assertThat(texts(feed, "content").get(1))
                .contains(
                        "<a href=\"https://example.org/a/posts/signals/\">",
                        "<img src=\"https://example.org/a/posts/p.txt\"",
                        "<a href=\"https://example.org/a/posts/pipes/#end\">",
                        "<code>]]&gt;</code> and &amp;.",
                        "<h2 id=\"end\">End</h2>");
        assertThat(texts(feed, "name")).contains("Ada", "Grace");
    }

    @Test
    void keepsItsIdsWhereTheBlogHasNoAddressAndWhereAPostMoves() throws Exception {
        List<String> ids = List.of(
                "tag:notes-of-ada.invalid,2000:home/en/home",
                "tag:notes-of-ada.invalid,2000:post/en/pipes",
                "tag:notes-of-ada.invalid,2000:post/en/signals");
        TestBlog blog = TestBlog.in(folder, BLOG).withoutUrl().write("-- blog.yml --\ntitle: Notes of Ada\n");

        assertThat(texts(xml(blog.rendered(), "feed.xml"), "id")).isEqualTo(ids);

        blog.write("-- blog.yml --\ntitle: Notes of Ada\nurls: {style: file, post: '/{year}/{slug}/'}\n");
        assertThat(texts(xml(blog.rendered(), "feed.xml"), "id")).isEqualTo(ids);
    }

    @Test
    void isCompleteForASeriesAndCutForTheSite() throws Exception {
        StringBuilder posts = new StringBuilder("-- blog.yml --\nfeeds: {entries: 3}\n");
        IntStream.rangeClosed(1, 5)
                .forEach(i ->
                        posts.append("-- posts/2026-01-0" + i + "-part-" + i + ".md --\n---\nseries: linux\n---\n"));
        TestBlog blog = TestBlog.in(folder, posts.toString()).rendered();

        assertThat(texts(xml(blog, "feed.xml"), "published")).hasSize(3);
        assertThat(texts(xml(blog, "series/linux/feed.xml"), "title"))
                .containsExactly("linux · Notes", "Part 5", "Part 4", "Part 3", "Part 2", "Part 1");
    }

    @Test
    void isThereForEveryLanguage() throws Exception {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                languages: [en, ko]
                title: {en: Notes, ko: 노트}
                -- posts/2026-01-31-pipes.md --
                # Pipes
                -- posts/2026-01-31-pipes.ko.md --
                # 파이프
                """).rendered();

        assertThat(texts(xml(blog, "ko/feed.xml"), "title")).containsExactly("노트", "파이프");
        assertThat(texts(xml(blog, "ko/feed.xml"), "id")).contains("tag:notes.example.org,2000:post/ko/pipes");
    }

    @Test
    void holdsThePostsOfATopicAndOfItsSeries() throws Exception {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                feeds: {entries: 2}
                -- topics/systems.md --
                What is below.
                -- topics/empty.md --
                # Empty
                -- series/linux.md --
                ---
                topics: [systems]
                ---
                -- posts/2026-01-01-pipes.md --
                ---
                series: linux
                ---
                -- posts/2026-01-03-signals.md --
                ---
                topics: [systems]
                ---
                [the feed](/topics/systems/feed.json)
                -- posts/2026-01-02-sockets.md --
                ---
                topics: [systems]
                ---
                -- posts/2026-01-04-other.md --
                # Other
                """).rendered();

        Document feed = xml(blog, "topics/systems/feed.xml");
        assertThat(texts(feed, "title")).containsExactly("Systems · Notes", "Signals", "Sockets");
        assertThat(texts(feed, "subtitle")).containsExactly("What is below.");
        assertThat(blog.main("topics/systems/index.html")).contains("<a href=\"feed.xml\">Feed of this topic</a>");
        assertThat(blog.files()).doesNotContain("topics/empty/feed.xml");
    }

    @Test
    void saysWhoWroteAPostAndWhatItIsAbout() throws Exception {
        Document feed = xml(TestBlog.in(folder, BLOG).write("""
                -- blog.yml --
                licence: CC BY 4.0
                tagline: On systems
                -- topics/systems.md --
                # Systems
                -- posts/sockets.md --
                ---
                date: 2026-01-30
                topics: [systems]
                tags: [unix, Systems]
                description: What a socket is.
                ---
                """).rendered(), "feed.xml");

        assertThat(texts(feed, "rights")).containsExactly("CC BY 4.0");
        assertThat(texts(feed, "subtitle")).containsExactly("On systems");
        assertThat(texts(feed, "uri")).contains("https://notes.example.org/authors/grace/");
        assertThat(attributes(feed, "category", "term")).containsExactly("c++", "<x>", "Systems", "unix");
        assertThat(texts(feed, "summary")).contains("What a socket is.");
        assertThat(texts(feed, "content").get(0))
                .startsWith("<p><em><a href=\"https://notes.example.org/series/linux/\">linux</a>, Part 1</em></p>");
    }

    @Test
    void isReadableWithoutAStyleSheet() throws Exception {
        Document feed = xml(TestBlog.in(folder, """
                -- glossary.yml --
                pipe: {definition: A channel.}
                -- posts/2026-01-31-pipes.md --
                > [!NOTE]
                > A [pipe](term:pipe)[^1] joins.

                - [x] read
                - [ ] write

                ![A picture](p.txt "A *caption*")

                [TOC]

                ## Heading

                ??? tip "More"
                    Inside.

                [^1]: Two programs.
                -- posts/p.txt --
                A picture
                """).rendered(), "feed.xml");

        String content = texts(feed, "content").get(0);
        String page = "https://notes.example.org/posts/pipes/";
        assertThat(content)
                .contains(
                        "<blockquote class=\"callout note\" role=\"note\">\n<strong class=\"callout-title\">Note</strong>",
                        "<a href=\"https://notes.example.org/glossary/#pipe\">pipe</a>",
                        "href=\"" + page + "#fn-1\" role=\"doc-noteref\">1</a></sup>",
                        "<a href=\"" + page + "#fnref-1\" role=\"doc-backlink\"",
                        "</blockquote>",
                        "☑ read",
                        "☐ write",
                        "<figcaption>A <em>caption</em></figcaption>",
                        "<a href=\"" + page + "#heading\">Heading</a>",
                        "<summary class=\"callout-title\">More</summary>")
                .doesNotContain("<input", "href=\"#", "class=\"anchor\"");
        Jsoup.parseBodyFragment(content)
                .select("[href], [src]")
                .forEach(
                        link -> assertThat(link.attr("href") + link.attr("src")).startsWith("https://"));
    }

    @Test
    void listsEveryPageForSearchEngines() throws Exception {
        Document map = xml(TestBlog.in(folder, BLOG).write("""
                -- blog.yml --
                url: https://example.org/a/
                -- pages/한글 & more.md --
                # About
                -- redirects.yml --
                /old/: /posts/pipes/
                """).rendered(), "sitemap.xml");

        assertThat(texts(map, "loc"))
                .contains(
                        "https://example.org/a/",
                        "https://example.org/a/posts/pipes/",
                        "https://example.org/a/%ED%95%9C%EA%B8%80-more/")
                .doesNotHaveDuplicates()
                .noneMatch(url -> url.contains("404") || url.contains("hidden") || url.contains("old"));
        assertThat(texts(map, "lastmod")).containsOnlyOnce("2026-02-01");
    }

    @Test
    void saysNothingOfAddressesWhereThereIsNone() {
        TestBlog blog = TestBlog.in(folder, BLOG).withoutUrl().rendered();

        assertThat(blog.files()).contains("robots.txt").doesNotContain("sitemap.xml");
        assertThat(blog.file("robots.txt")).isEqualTo("User-agent: *\nAllow: /\n");
        assertThat(blog.file("posts/pipes/index.html")).doesNotContain("canonical", "og:url", "ld+json");
    }

    @Test
    void mayBeLinkedWhereItIsAndNotWhereItIsNot() {
        TestBlog blog = TestBlog.in(folder, """
                -- series/linux.md --
                # Linux
                -- series/java.md --
                # Java
                -- posts/2026-01-01-pipes.md --
                ---
                series: linux
                ---
                [one](/feed.xml) [two](/series/linux/feed.xml) [none](/series/java/feed.xml) [map](/sitemap.xml)
                """).withoutUrl();

        assertThat(blog.report()).isEqualTo("""
                posts/2026-01-01-pipes.md:4:55: error: no page or file at '/series/java/feed.xml' [broken-link]
                    hint: did you mean '/series/linux/feed.xml'?
                posts/2026-01-01-pipes.md:4:84: error: no page or file at '/sitemap.xml' [broken-link]
                """);
    }

    @Test
    void tellsRobotsWhereTheMapIs() {
        assertThat(TestBlog.in(folder, BLOG).rendered().file("robots.txt"))
                .endsWith("Sitemap: https://notes.example.org/sitemap.xml\n");
    }

    @Test
    void showsEveryTab() throws Exception {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/2026-01-31-pipes.md --
                === "Maven"
                    one
                === "Gradle"
                    two
                """).rendered();

        assertThat(texts(xml(blog, "feed.xml"), "content"))
                .singleElement()
                .asString()
                .contains(
                        "<details class=\"tab\" open><summary>Maven</summary>",
                        "<details class=\"tab\" open><summary>Gradle</summary>");
        assertThat(blog.main("posts/pipes/index.html"))
                .contains(
                        "<details class=\"tab\" name=\"tabs-1\" open><summary>Maven</summary>",
                        "<details class=\"tab\" name=\"tabs-1\"><summary>Gradle</summary>");
    }

    @Test
    void leavesOutWhatXmlCannotHold() throws Exception {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/2026-01-31-pipes.md --
                ---
                title: "Pipes\\u0007\\uFFFE and \\u0000\\uD800more"
                description: "\\u0008Text"
                ---
                A \u0001 and &#x1; and &#xFFFF;
                """).rendered();

        assertThat(blog.file("feed.xml")).contains("<p>A \uFFFD and \uFFFD and \uFFFD</p>");
        assertThat(texts(xml(blog, "feed.xml"), "title")).last().isEqualTo("Pipes\uFFFD\uFFFD and \uFFFD\uFFFDmore");
    }

    private static Document xml(TestBlog blog, String path)
            throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(blog.file(path))));
    }

    private static List<String> attributes(Document document, String element, String name) {
        NodeList found = document.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> ((Element) found.item(i)).getAttribute(name))
                .toList();
    }

    private static List<String> texts(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }
}
