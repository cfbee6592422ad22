package io.github.blogmaven.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import io.github.blogmaven.browser.Chromium.Reader;
import io.github.blogmaven.testing.TestBlog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader of a series does on its pages. */
@Tag("browser")
class ReadingTest {
    private static final String BLOG = """
            -- blog.yml --
            languages: [en, ko]
            -- series/io.md --
            ---
            title: What a write does
            parts: [one, two, {title: Still to come}]
            ---
            -- paths/first.md --
            ---
            title: A first walk
            for: those who just came
            order: ["series:io", alone]
            ---
            -- posts/alone.md --
            # A post by itself

            It stands alone.
            -- posts/one.md --
            # The first part

            A first sentence with a note.[^note]

            ## A section

            %s

            ```sh title="Look"
            ls -l
            ```

            ## Another section

            %s

            ## The end

            [^note]: The note itself.
            -- posts/two.md --
            # The second part

            Its text.
            """.formatted("Words, words. ".repeat(400), "More words. ".repeat(400));

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
    void aToggleTurnsTheColoursAndRemembersIt() {
        Page page = open(Reader.WIDE, "posts/one/");
        String light = background(page);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Dark colours"))
                .click();
        assertThat(background(page)).isNotEqualTo(light);

        page.navigate(site.url("posts/two/"));
        assertThat(background(page)).isNotEqualTo(light);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Light colours"))
                .click();
        assertThat(background(page)).isEqualTo(light);
    }

    @Test
    void theColoursAreTheSystemsWithoutAScript() {
        String light = background(open(Reader.WIDE.withoutScripts(), "posts/one/"));
        Page dark = open(Reader.WIDE.dark().withoutScripts(), "posts/one/");

        assertThat(background(dark)).isNotEqualTo(light);
        assertThat(dark.locator("button:visible").count()).isZero();
    }

    @Test
    void whatWasReadToItsEndIsMarked() {
        Page page = open(Reader.WIDE, "posts/one/");
        Locator first = page.locator(".rail .parts a").first();
        assertThat(first).not().hasClass(Pattern.compile("read"));

        page.locator("footer.post").scrollIntoViewIfNeeded();
        assertThat(first).hasClass(Pattern.compile("read"));

        page.navigate(site.url("series/io/"));
        assertThat(page.locator(".parts a.read")).hasCount(1);
        page.navigate(site.url(""));
        assertThat(page.locator(".cards")).containsText(new String[] {"", "1 of 2 read"});
    }

    @Test
    void aWalkTellsItsNextStep() {
        Page page = open(Reader.WIDE, "paths/first/");

        page.locator(".steps a").first().click();
        page.locator(".parts a").last().click();

        assertThat(page.locator(".walk")).containsText("A first walk");
        assertThat(page.locator(".walk")).containsText("1 / 2");
        page.locator(".walk a").last().click();
        assertThat(page.locator("h1")).hasText("A post by itself");
        assertThat(page.locator(".walk")).containsText("2 / 2");
    }

    @Test
    void keysTurnThePartsAndSkipToTheText() {
        Page page = open(Reader.WIDE, "posts/one/");

        page.keyboard().press("]");
        assertThat(page.locator("h1")).hasText("The second part");
        page.keyboard().press("[");
        assertThat(page.locator("h1")).hasText("The first part");

        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Skip to content");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("#Main$"));
    }

    @Test
    void aButtonCopiesTheCode() {
        Page page = open(Reader.WIDE, "posts/one/");

        page.locator(".code").hover();
        page.locator(".copy").click();

        assertThat(page.locator(".copy")).hasAttribute("title", "Copied");
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo("ls -l");
    }

    @Test
    void theTableOfContentsFollowsTheReader() {
        Page page = open(Reader.WIDE, "posts/one/");
        Locator current = page.locator(".toc [aria-current]");
        assertThat(current).hasCount(0);

        page.locator("#another-section").scrollIntoViewIfNeeded();
        page.mouse().move(640, 450);
        page.mouse().wheel(0, 800);
        assertThat(current).hasText("Another section");
    }

    @Test
    void footnotesStandBesideTheirSentenceWhereThereIsRoom() {
        Page wide = open(Reader.WIDE, "posts/one/");
        assertThat(wide.locator(".sidenote")).hasText("1 The note itself.");
        assertThat(wide.locator(".footnotes")).isHidden();

        Page narrow = open(Reader.NARROW, "posts/one/");
        assertThat(narrow.locator(".sidenote")).isHidden();
        assertThat(narrow.locator(".footnotes")).isVisible();
        assertThat(open(Reader.WIDE.withoutScripts(), "posts/one/").locator(".footnotes"))
                .isVisible();
    }

    @Test
    void aPrintedPageIsTheTextAlone() {
        Page page = open(Reader.WIDE, "posts/one/");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("header.site")).isHidden();
        assertThat(page.locator(".rail")).isHidden();
        assertThat(page.locator(".toc")).isHidden();
        assertThat(page.locator(".copy")).isHidden();
        assertThat(page.locator(".footnotes")).isVisible();
        assertThat(page.locator("h1")).isVisible();
    }

    @Test
    void aPostIsCompleteWithoutAScript() {
        String withScripts = text(open(Reader.NARROW, "posts/one/"));
        String without = text(open(Reader.NARROW.withoutScripts(), "posts/one/"));

        assertThat(without).isEqualTo(withScripts);
    }

    @Test
    void aReaderWhoKeepsNothingReadsAllTheSame() {
        try (BrowserContext context = chromium.of(Reader.WIDE)) {
            context.addInitScript("Object.defineProperty(window, 'localStorage', {get() { throw new Error('no'); }});"
                    + "Object.defineProperty(window, 'sessionStorage', {get() { throw new Error('no'); }});");
            Page page = context.newPage();
            page.navigate(site.url("posts/one/"));

            assertThat(page.locator(".scheme")).isVisible();
            page.locator(".scheme").click();
            assertThat(page.locator(".sidenote")).isVisible();
        }
    }

    /** The words of the article, without what the script puts beside them. */
    private static String text(Page page) {
        return page.locator(".text").innerText().replace("Copy\n", "").replaceAll("\\s+", " ");
    }

    private static String background(Page page) {
        return String.valueOf(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"));
    }
}
