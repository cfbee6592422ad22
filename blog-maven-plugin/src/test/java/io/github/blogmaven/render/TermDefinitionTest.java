package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermDefinitionTest {
    private static final String BLOG = """
            -- blog.yml --
            languages: [en, ko]
            -- glossary.yml --
            page-cache:
              name: {en: page cache, ko: 페이지 캐시}
              definition: {en: Keeps *pages* of files., ko: 파일의 *쪽*을 둔다.}
            -- posts/2026-01-31-pipes.md --
            ---
            introduces: page-cache
            ---
            ## What the [page cache](term:page-cache) is

            The [page cache](term:page-cache) is no [](term:page-cache).
            -- posts/2026-01-31-pipes.ko.md --
            ---
            title: 파이프
            ---
            [](term:page-cache)다.
            """;

    @TempDir
    Path folder;

    @Test
    void standsBehindTheFirstLinkOfAPage() {
        TestBlog blog = TestBlog.in(folder, BLOG).rendered();

        assertThat(blog.main("posts/pipes/index.html"))
                .contains(
                        "<p>The <a aria-describedby=\"term:page-cache\" href=\"../../glossary/#page-cache\">page cache</a>"
                                + "<span role=\"tooltip\" id=\"term:page-cache\" hidden>Keeps <em>pages</em> of files.</span> is no "
                                + "<a href=\"../../glossary/#page-cache\">page cache</a>.</p>")
                .containsOnlyOnce("tooltip");
    }

    @Test
    void isInTheLanguageOfThePage() {
        assertThat(TestBlog.in(folder, BLOG).rendered().main("ko/posts/pipes/index.html"))
                .contains("hidden>파일의 <em>쪽</em>을 둔다.</span>다.");
    }

    @Test
    void isNotInWhatIsReadElsewhere() {
        TestBlog blog = TestBlog.in(folder, BLOG).rendered();

        assertThat(blog.file("feed.xml")).contains("page cache").doesNotContain("tooltip", "Keeps", "describedby");
        assertThat(blog.main("index.html")).contains("The page cache is no").doesNotContain("Keeps");
    }
}
