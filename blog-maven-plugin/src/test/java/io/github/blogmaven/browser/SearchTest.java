package io.github.blogmaven.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
    void aSlipInATitleIsForgivenAndEscapeEmptiesTheField() {
        Page page = open(Reader.NARROW, "");
        field(page).click();
        field(page).fill("singals");
        assertThat(results(page).locator("> a")).hasText("Signals");

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
    void withoutAScriptTheFieldLeadsToAllTitles() {
        Page page = open(Reader.WIDE.withoutScripts(), "posts/signals/");
        field(page).fill("pipes");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*/search/\\?q=pipes"));
        assertThat(page.locator(".titles li")).hasText(new String[] {"Pipes and buffers", "Signals"});
    }
}
