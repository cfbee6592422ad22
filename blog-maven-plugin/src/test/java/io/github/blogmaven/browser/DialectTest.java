package io.github.blogmaven.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import io.github.blogmaven.browser.Chromium.Reader;
import io.github.blogmaven.testing.TestBlog;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers do with tabs and definitions, with a script or without. */
@Tag("browser")
class DialectTest {
    private static final String BLOG = """
            -- glossary.yml --
            pipe: {definition: Joins two programs.}
            -- posts/pipes.md --
            # Pipes

            Words stand before it, and more of them, so that the link to a [pipe](term:pipe) is far from the margin.

            === "Maven"

                Run Maven.

            === "Gradle"

                Run Gradle.

                ## Inside

                Text
            """;

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static ServedSite site;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        site = new ServedSite(TestBlog.in(folder, BLOG).rendered().output());
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            site.close();
            chromium.close();
        }
    }

    private static Page open(Reader reader, String path) {
        return chromium.open(reader, site.url(path));
    }

    @Test
    void aTabIsChosenWithTheKeyboard() {
        Page page = open(Reader.WIDE.withoutScripts(), "posts/pipes/");
        assertThat(page.getByText("Run Maven.")).isVisible();
        assertThat(page.getByText("Run Gradle.")).isHidden();

        page.locator("summary").getByText("Gradle").focus();
        page.keyboard().press("Enter");

        assertThat(page.getByText("Run Gradle.")).isVisible();
        assertThat(page.getByText("Run Maven.")).isHidden();
    }

    @Test
    void aLinkIntoATabOpensIt() {
        assertThat(open(Reader.NARROW, "posts/pipes/#inside").getByText("Run Gradle."))
                .isVisible();
    }

    @Test
    void paperShowsEveryTab() {
        Page page = open(Reader.WIDE, "posts/pipes/");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.getByText("Run Maven.")).isVisible();
        assertThat(page.getByText("Run Gradle.")).isVisible();
    }

    @Test
    void aDefinitionIsSeenWhileThePointerIsOnItOrItsLink() {
        Page page = open(Reader.WIDE.withoutScripts(), "posts/pipes/");
        Locator definition = page.getByText("Joins two programs.");
        assertThat(definition).isHidden();

        page.locator(".text").getByText("pipe").hover();
        assertThat(definition).isVisible();

        BoundingBox link = page.locator(".text a").first().boundingBox();
        BoundingBox box = definition.boundingBox();
        for (double y = link.y + link.height / 2; y < box.y + box.height / 2; y += 2) {
            page.mouse().move(link.x + 5, y);
        }
        assertThat(definition).isVisible();

        page.mouse().move(5, 5);
        assertThat(definition).isHidden();
    }

    @Test
    void aDefinitionIsNeverWiderThanTheScreen() {
        for (Reader reader : new Reader[] {Reader.WIDE, Reader.NARROW.dark()}) {
            Page page = open(reader, "posts/pipes/");
            page.locator(".text a").first().focus();
            page.keyboard().press("Shift+Tab");
            page.keyboard().press("Tab");

            BoundingBox box = page.getByText("Joins two programs.").boundingBox();
            assertThat(box.x).isNotNegative();
            assertThat(box.x + box.width).isLessThanOrEqualTo(reader.width());
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(reader.width());
        }
    }
}
