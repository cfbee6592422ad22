package io.github.blogmaven.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanonicalTest {
    @TempDir
    Path folder;

    @Test
    void leavesPagesOutOfTheSiteMapThatAreAtHomeElsewhere() {
        TestBlog blog = TestBlog.in(folder, """
                -- posts/2026-01-01-pipes.md --
                ---
                canonical: https://elsewhere.example.org/pipes/
                ---
                -- posts/signals.md --
                ---
                canonical: /posts/sockets/
                ---
                -- posts/sockets.md --
                Text
                -- pages/about.md --
                ---
                canonical: https://elsewhere.example.org/about/
                ---
                """).rendered();

        assertThat(blog.file("sitemap.xml"))
                .contains("/posts/sockets/")
                .doesNotContain("/posts/pipes/", "/posts/signals/", "/about/");
        assertThat(blog.file("posts/pipes/index.html"))
                .contains("<link rel=\"canonical\" href=\"https://elsewhere.example.org/pipes/\">");
        assertThat(blog.file("posts/signals/index.html"))
                .contains("<link rel=\"canonical\" href=\"https://notes.example.org/posts/sockets/\">");
        assertThat(blog.file("feed.xml")).contains("/posts/pipes/");
    }

    @Test
    void keepsAPageThatNamesItselfInAnotherSpelling() {
        for (String canonical : List.of(
                "https://notes.example.org/posts/%ED%8C%8C%EC%9D%B4%ED%94%84/",
                "https://notes.example.org/posts/파이프/",
                "https://notes.example.org/posts/파이프",
                "http://NOTES.example.org:80/posts/파이프/index.html",
                "https://notes.example.org/posts/./파이프/#top",
                "/posts/파이프/")) {
            TestBlog blog = TestBlog.in(folder, "-- posts/파이프.md --\n---\ncanonical: " + canonical + "\n---\n")
                    .rendered();

            String own = "https://notes.example.org/posts/%ED%8C%8C%EC%9D%B4%ED%94%84/";
            assertThat(blog.file("sitemap.xml")).as(canonical).contains("<loc>" + own + "</loc>");
            assertThat(blog.file("posts/파이프/index.html"))
                    .as(canonical)
                    .contains("<link rel=\"canonical\" href=\"" + own + "\">");
        }
    }

    @Test
    void namesNoTranslationThatIsAtHomeElsewhere() {
        TestBlog blog = TestBlog.in(folder, """
                -- blog.yml --
                languages: [en, ko, de]
                -- posts/pipes.md --
                Text
                -- posts/pipes.ko.md --
                ---
                canonical: https://elsewhere.example.org/pipes/
                ---
                글
                -- posts/pipes.de.md --
                Text
                """).rendered();

        assertThat(blog.file("sitemap.xml")).contains("hreflang=\"de\"").doesNotContain("/ko/posts/pipes/");
        assertThat(blog.file("posts/pipes/index.html"))
                .contains("rel=\"alternate\" hreflang=\"de\"")
                .doesNotContain("rel=\"alternate\" hreflang=\"ko\"");
        assertThat(blog.file("ko/posts/pipes/index.html")).doesNotContain("rel=\"alternate\" hreflang=");
    }
}
