package io.github.blogmaven.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import io.github.blogmaven.browser.Chromium.Reader;
import io.github.blogmaven.testing.TestBlog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader does who looks for a word. */
@Tag("browser")
class SearchTest {
    private static final String BLOG = """
            -- blog.yml --
            languages: [en, ko]
            -- series/kernel.md --
            # Kernel notes
            -- posts/pipes.md --
            ---
            series: kernel
            part: 1
            ---
            # Pipes and buffers

            A pipe joins two programs.

            ## How much fits

            A buffer of 65536 bytes, said `pipe_write`.
            -- posts/signals.md --
            ---
            series: kernel
            part: 2
            ---
            # Signals

            A signal interrupts what runs.
            -- posts/pipes.ko.md --
            # 파이프와 버퍼

            커널 안의 메모리누수를 찾는다.
            -- topics/devices.md --
            # Devices
            -- posts/interrupts.md --
            ---
            topics: [devices]
            ---
            # Interrupts

            A device's signal.
            """ + further();

    /** Posts that make the index larger than one file. */
    private static String further() {
        StringBuilder posts = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            posts.append("-- posts/long-").append(i).append(".md --\n");
            posts.append("A part of the kernel, at length. ".repeat(200)).append('\n');
        }
        return posts.toString();
    }

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

    private static Locator field(Page page) {
        return page.locator("input[type=search]");
    }

    private static Locator results(Page page) {
        return page.locator(".results li");
    }

    @Test
    void aKeyLeadsToTheFieldAndOnlyThenTheSearchIsLoaded() {
        Page page = open(Reader.WIDE, "posts/signals/");
        List<String> requests = chromium.requests();
        int before = requests.size();
        assertThat(requests.subList(before - 3, before)).noneMatch(url -> url.contains("search"));

        page.keyboard().press("/");
        assertThat(field(page)).isFocused();
        page.waitForFunction("window.blogSearch");

        assertThat(requests.subList(before, requests.size())).anyMatch(url -> url.contains("assets/search.js"));
    }

    @Test
    void whatIsFoundSaysWhereItBelongsAndMarksTheWord() {
        Page page = open(Reader.WIDE, "");
        field(page).click();
        field(page).fill("buff");

        assertThat(page.locator("[role=status]")).hasText("1 result");
        assertThat(results(page).locator("> a")).hasText("Pipes and buffers");
        assertThat(results(page).locator(".facts")).hasText("Kernel notes · Part 1 of 2");
        assertThat(results(page).locator("p a")).hasText("How much fits");
        assertThat(results(page).locator("p mark").first()).hasText("buff");
    }

    @Test
    void keysGoThroughTheResults() {
        Page page = open(Reader.WIDE, "ko/");
        field(page).click();
        field(page).fill("누수");
        assertThat(results(page)).hasCount(1);

        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*/ko/posts/pipes/"));
    }

    @Test
    void aMisspeltWordIsCorrectedAndEscapeEmptiesTheField() {
        Page page = open(Reader.NARROW, "");
        field(page).click();
        field(page).fill("singals");
        assertThat(page.locator("[role=status]")).hasText("Showing results for signals. 2 results");
        assertThat(results(page).locator("> a").first()).hasText("Signals");

        page.keyboard().press("Escape");

        assertThat(results(page)).hasCount(0);
        assertThat(field(page)).hasValue("");
    }

    @Test
    void theAddressOfASearchCanBePassedOn() {
        Page page = open(Reader.WIDE, "search/?q=pipe_write");

        assertThat(field(page)).hasValue("pipe_write");
        assertThat(results(page).locator("> a")).hasText("Pipes and buffers");
        assertThat(page.locator(".titles")).isHidden();
    }

    @Test
    void withoutAScriptThereIsALinkToAllTitlesInPlaceOfTheField() {
        Page page = open(Reader.WIDE.withoutScripts(), "posts/signals/");
        assertThat(field(page)).isHidden();
        page.getByText("Search", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(page).hasURL(Pattern.compile(".*/search/"));
        assertThat(page.locator("main noscript p")).isVisible();
        assertThat(field(page)).isHidden();
        assertThat(page.locator(".titles li")).hasCount(43);
    }

    @Test
    void controlAndKLeadsToTheFieldAndOtherKeysCanBeSwitchedOff() {
        Page page = open(Reader.WIDE, "search/");
        page.getByText("Shortcuts:").click();
        page.navigate(site.url("posts/signals/"));

        page.keyboard().press("[");
        page.keyboard().press("/");
        assertThat(page).hasURL(Pattern.compile(".*/signals/"));
        assertThat(field(page)).not().isFocused();

        page.keyboard().press("Control+k");
        assertThat(field(page)).isFocused();
    }

    @Test
    void thePageThatAResultLeadsToMarksTheWordsAndKeepsItsAddress() {
        Page page = open(Reader.WIDE, "search/?q=pipe_write");
        String text = "document.querySelector('article').textContent";
        results(page).locator("> a").click();

        assertThat(page).hasURL(Pattern.compile(".*/posts/pipes/"));
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate("CSS.highlights.has('found')")));
        Object marked = page.evaluate("[...CSS.highlights.get('found')].map(range => range.toString()).join()");
        assertThat(marked).isEqualTo("pipe_write");
        assertThat(page.locator("article mark")).hasCount(0);
        page.keyboard().press("Escape");
        assertThat(page.evaluate("CSS.highlights.has('found')")).isEqualTo(false);
        Object before = page.evaluate(text);
        page.reload();
        assertThat(page.evaluate(text)).isEqualTo(before);
        assertThat(page.evaluate("CSS.highlights.has('found')")).isEqualTo(false);
    }

    @Test
    void resultsAreNarrowedDownBySeriesTopicAndLanguage() {
        Page page = open(Reader.WIDE, "search/?q=signal");
        assertThat(results(page)).hasCount(2);

        page.locator("[name=topic]").selectOption("Devices");
        assertThat(results(page).locator("> a")).hasText("Interrupts");
        assertThat(page).hasURL(Pattern.compile(".*q=signal&topic=Devices"));

        page.locator("[name=lang]").selectOption("ko");
        field(page).fill("누수");
        assertThat(results(page).locator("> a")).hasText("파이프와 버퍼");
        assertThat(page.locator(".results")).hasAttribute("lang", "ko");
    }

    @Test
    void allResultsCanBeReachedWithFewRequestsEach() {
        Page page = open(Reader.WIDE, "search/");
        List<String> requests = chromium.requests();
        int before = requests.size();
        field(page).fill("kernel");
        assertThat(page.locator("[role=status]")).hasText("43 results");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(requests.subList(before, requests.size()).stream().filter(url -> url.contains("assets/search/")))
                .hasSizeBetween(2, 6);

        Locator more = page.locator(".more");
        while (more.count() > 0) {
            int shown = results(page).count();
            more.click();
            assertThat(results(page).nth(shown).locator("> a")).isFocused();
        }
        assertThat(results(page)).hasCount(43);
        assertThat(results(page).nth(30).locator("p mark").first()).hasText("kernel");
    }
}
