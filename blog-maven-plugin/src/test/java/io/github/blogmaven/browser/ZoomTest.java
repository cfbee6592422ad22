package io.github.blogmaven.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.blogmaven.browser.Chromium.Reader;
import io.github.blogmaven.testing.TestBlog;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers do who want to see a picture in full size. */
@Tag("browser")
class ZoomTest {
    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static ServedSite site;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1600, 900, BufferedImage.TYPE_INT_RGB), "png", picture);
        site = new ServedSite(TestBlog.in(folder, """
                        -- posts/one.md --
                        # One

                        ![A wide picture](wide.png)
                        """)
                .write("posts/wide.png", picture.toByteArray())
                .rendered()
                .output());
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            site.close();
            chromium.close();
        }
    }

    private static Page open(Reader reader) {
        return chromium.open(reader, site.url("posts/one/"));
    }

    @Test
    void itOpensWithTheKeyboardAndEscapeGivesTheFocusBack() {
        Page page = open(Reader.WIDE);
        assertThat(chromium.requests()).noneMatch(url -> url.contains("zoom.js"));

        Locator link = page.locator("a.zoom");
        link.focus();
        for (int time = 0; time < 2; time++) {
            page.keyboard().press("Enter");
            assertThat(page.locator("dialog.zoomed")).isVisible();
            assertThat(page.locator("dialog.zoomed button")).isFocused();
            assertThat(page.locator("dialog.zoomed img")).hasAttribute("alt", "A wide picture");

            page.keyboard().press("Escape");
            assertThat(page.locator("dialog.zoomed")).hasCount(0);
            assertThat(link).isFocused();
        }
        assertThat(page).hasURL(site.url("posts/one/"));
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void aClickAnywhereClosesIt() {
        Page page = open(Reader.NARROW);
        page.locator("a.zoom").click();
        assertThat(page.locator("dialog.zoomed")).isVisible();

        page.locator("dialog.zoomed button").click();
        assertThat(page.locator("dialog.zoomed")).hasCount(0);
    }

    @Test
    void withoutTheScriptTheLinkLeadsToThePicture() {
        Page without = open(Reader.WIDE.withoutScripts());
        without.locator("a.zoom").click();
        assertThat(without).hasURL(Pattern.compile(".*/wide\\.png"));

        Page failing = chromium.of(Reader.WIDE).newPage();
        failing.route("**/zoom.js*", route -> route.abort());
        failing.navigate(site.url("posts/one/"));
        failing.locator("a.zoom").click();
        assertThat(failing).hasURL(Pattern.compile(".*/wide\\.png"));
    }
}
