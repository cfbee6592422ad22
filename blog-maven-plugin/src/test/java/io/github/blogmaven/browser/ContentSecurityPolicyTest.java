package io.github.blogmaven.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.github.blogmaven.browser.Chromium.Reader;
import io.github.blogmaven.serve.Server;
import io.github.blogmaven.testing.TestBlog;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the policy in the pages themselves stops, and what it lets happen; {@link EveryPageTest} has the whole notebook. */
@Tag("browser")
class ContentSecurityPolicyTest {
    private static final String SCHEME = "getComputedStyle(document.documentElement).colorScheme";

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static TestBlog blog;
    private static Server server;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
        blog = TestBlog.in(folder, """
                -- theme/head.ftl --
                <script>document.documentElement.dataset.head = 'ran'</script>
                -- posts/pipes.md --
                # Pipes

                <div style="color: rgb(1, 2, 3)" id="styled">Styled.</div>

                <script>document.documentElement.dataset.post = 'ran'</script>

                <button id="handler" onclick="document.documentElement.dataset.handler = 'ran'">Press</button>

                ```java
                int answer = 42;
                ```
                """).withoutUrl().rendered();
        server = Server.start(blog.output(), "/", 0);
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            server.close();
            chromium.close();
        }
    }

    private static String data(Page page, String name) {
        return (String) page.evaluate("document.documentElement.dataset." + name + " || 'did not run'");
    }

    @Test
    void runsWhatWasBuiltAndNothingElse() {
        Page page = chromium.open(Reader.WIDE, server.url() + "posts/pipes/");
        page.locator("#handler").click();
        page.evaluate("document.body.append(Object.assign(document.createElement('script'),"
                + " {textContent: 'document.documentElement.dataset.injected = \"ran\"'}))");

        assertThat(data(page, "head")).isEqualTo("ran");
        assertThat(data(page, "post")).isEqualTo("ran");
        assertThat(data(page, "handler")).isEqualTo("did not run");
        assertThat(data(page, "injected")).isEqualTo("did not run");
        assertThat(page.evaluate("getComputedStyle(document.getElementById('styled')).color"))
                .isEqualTo("rgb(1, 2, 3)");
        page.context().close();
    }

    @Test
    void searchAndTheSwitchOfColoursWork() {
        Page page = chromium.open(Reader.WIDE, server.url() + "search/");
        page.locator("main input[type=search]").fill("pipes");
        page.locator("main a[href*='posts/pipes']").first().waitFor();
        String before = (String) page.evaluate(SCHEME);
        page.locator("button.scheme").first().click();

        assertThat(page.evaluate(SCHEME)).isNotEqualTo(before);
        page.context().close();
    }

    @Test
    void theButtonForCopyingWorks() {
        Page page = chromium.open(Reader.WIDE, server.url() + "posts/pipes/");
        page.locator(".code").hover();
        page.locator(".copy").click();
        page.locator(".copy[title=Copied]").waitFor();

        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo("int answer = 42;");
        page.context().close();
    }

    @Test
    void aPageOpenedAsAFileHasItsStyle() {
        Page page = chromium.open(
                Reader.WIDE,
                blog.output().resolve("posts/pipes/index.html").toUri().toString());

        assertThat(
                        page.evaluate(
                                "document.styleSheets.length > 0 && getComputedStyle(document.querySelector('.skip')).position"))
                .isEqualTo("absolute");
        page.context().close();
    }
}
