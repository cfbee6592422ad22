package io.github.blogmaven.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.github.blogmaven.browser.Chromium.Reader;
import io.github.blogmaven.testing.TestBlog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The header, the width of lines, paper, and pages from right to left. */
@Tag("browser")
class PageTest {
    private static final String ENGLISH =
            "The last step is the one that is easily forgotten: most drives confirm a write "
                    + "as soon as it is in their memory, and the kernel asks for more. ";
    private static final String KOREAN = "커널은 쓰기 요청을 받으면 데이터를 먼저 메모리에 담아 두고 나중에 장치로 보낸다. ";
    private static final String ARABIC =
            "تنقل النواة البايتات إلى الجهاز عاجلًا أو آجلًا، وبعض البرامج لا تستطيع المتابعة قبل ذلك. ";

    private static final String BLOG = """
            -- blog.yml --
            title: A blog with a title that is rather long for the screen of a phone in a hand
            languages: [en, ko, ar]
            -- series/io.md --
            ---
            title: What a write does
            parts: [one, two]
            ---
            %1$s
            -- paths/first.md --
            ---
            title: A first walk
            order: [one, two]
            ---
            %1$s
            -- topics/linux.md --
            # Linux

            %1$s
            -- pages/about.md --
            # About

            %1$s
            -- posts/one.md --
            ---
            topics: [linux]
            tags: [disk]
            ---
            # The first part

            %1$s

            ## A section

            ```sh
            ls -l
            ```

            | | fsync |
            |---|---|
            | data | yes |

            > [!NOTE]
            > A note.
            -- posts/long.md --
            ---
            title: averyveryverylongidentifierthatdoesnotendandgoesonandonuntiltheendofthescreen
            tags: [averyveryverylongidentifierthatdoesnotendandgoesonandonuntiltheendofthescreen]
            series: long
            part: 1
            ---
            $a_1 + a_2 + a_3 + a_4 + a_5 + a_6 + a_7 + a_8 + a_9 + a_{10} + a_{11} + a_{12} + a_{13} + a_{14} + a_{15}$

            - $a_1 + a_2 + a_3 + a_4 + a_5 + a_6 + a_7 + a_8 + a_9 + a_{10} + a_{11} + a_{12} + a_{13} + a_{14} + a_{15}$

            === "averyveryverylongidentifierthatdoesnotendandgoesonandon"

                Text.
            -- posts/longer.md --
            ---
            series: long
            part: 2
            requires: ["post:long"]
            ---
            # Longer
            -- posts/two.md --
            # The second part

            %1$s
            -- posts/one.ko.md --
            # 첫째 글

            %2$s
            -- posts/one.ar.md --
            # الأول

            %3$s يعود `write(fd, buf)`.

            ```sh
            ls -l /var
            ```

            > %3$s

            $$ a + b $$
            """.formatted(ENGLISH.repeat(6), KOREAN.repeat(8), ARABIC.repeat(6));

    /** A page of each kind whose text is read in lines. */
    private static final List<String> READ =
            List.of("posts/one/", "about/", "series/io/", "series/io/all/", "topics/linux/", "paths/first/");

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
    void theHeaderIsTheSameOnEveryKindOfPage() {
        for (Reader reader : List.of(Reader.WIDE, Reader.NARROW.withoutScripts())) {
            Set<String> boxes = new TreeSet<>();
            Page page = open(reader, "");
            for (String path : List.of("", "posts/one/", "series/", "about/", "archive/", "search/", "tags/", "404")) {
                page.navigate(site.url(path));
                BoundingBox box = page.locator("header.site").boundingBox();
                boxes.add(box.x + " " + box.width + " " + box.height);
            }
            assertThat(boxes).hasSize(1);
        }
    }

    @Test
    void aPhoneHasOneBarWithAMenuAndALinkToTheSearchThatNeedNoScript() {
        Page page = open(Reader.NARROW.withoutScripts(), "posts/one/");
        assertThat(page.locator("header.site").boundingBox().height).isBetween(56d, 57d);
        assertThat(page.locator("header nav").first()).isHidden();
        assertIsLarge(page.locator(".menu"));
        assertIsLarge(page.locator("header.site > noscript a"));

        page.locator(".menu").click();
        for (Locator link : page.locator("header nav a").all()) {
            assertThat(link).isVisible();
            assertThat(link.boundingBox().height).isGreaterThanOrEqualTo(44);
        }
        page.keyboard().press("Escape");
        assertThat(page.locator("header nav").first()).isHidden();
    }

    @Test
    void aPhoneWithScriptsHasAFieldThatOpensFromAnIcon() {
        Page page = open(Reader.NARROW, "posts/one/");
        assertThat(page.locator("header.site").boundingBox().height).isBetween(56d, 57d);
        assertIsLarge(page.locator("header .search"));

        page.locator("header input").click();
        assertThat(page.locator("header input").boundingBox().width).isGreaterThan(300);
    }

    private static void assertIsLarge(Locator target) {
        assertThat(target.boundingBox().width).isGreaterThanOrEqualTo(44);
        assertThat(target.boundingBox().height).isGreaterThanOrEqualTo(44);
    }

    @Test
    void aLineHasFrom66To76LettersInEveryFont() {
        Page page = open(Reader.WIDE, "");
        for (String font : List.of("", "Noto Sans", "Noto Serif", "DejaVu Serif", "DejaVu Sans", "Liberation Serif")) {
            for (String path : READ) {
                page.navigate(site.url(path));
                if (!font.isEmpty()) {
                    page.evaluate("font => document.documentElement.style.setProperty('--text', font)", font);
                }
                assertThat(lettersInALine(page)).as(path + " in " + font).isBetween(66d, 76d);
            }
        }
    }

    @Test
    void aLineHasFrom33To40FullWidthLetters() {
        Page page = open(Reader.WIDE, "ko/posts/one/");

        assertThat(number(page, """
                paragraph => paragraph.clientWidth / parseFloat(getComputedStyle(paragraph).fontSize)""")).isBetween(33d, 40d);
    }

    @Test
    void aLineOfArabicHasFrom66To76Letters() {
        Page page = open(Reader.WIDE, "");
        for (String path : List.of("ar/posts/one/", "ar/")) {
            page.navigate(site.url(path));
            assertThat(lettersInALine(page)).as(path).isBetween(66d, 76d);
        }
    }

    @Test
    void aDescriptionInAListIsNoLongerThanALineOfText() {
        assertThat(lettersInALine(open(Reader.WIDE, ""))).isBetween(66d, 76d);
    }

    @Test
    void aNoteHasABorderOnEveryScreen() {
        for (Reader reader : List.of(Reader.WIDE, Reader.NARROW)) {
            assertThat(open(reader, "posts/one/").locator(".callout")).hasCSS("border-left-width", "3px");
        }
    }

    @Test
    void wordsThatAreTooLongAreBrokenAndFormulasScrollByThemselves() {
        for (int width : List.of(390, 320)) {
            Page page = open(new Reader(width, ColorScheme.LIGHT, true), "");
            for (String path : List.of("", "posts/long/", "posts/longer/", "series/long/", "tags/", "archive/")) {
                page.navigate(site.url(path));
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isEqualTo(width);
            }
        }
    }

    /** Links in running text are as high as its lines. */
    @Test
    void whatAFingerHitsIs44PixelsHigh() {
        for (String path : List.of("", "posts/one/", "series/io/", "tags/", "archive/", "glossary/", "search/")) {
            Page page = open(Reader.NARROW.touching(), path);
            assertThat(page.locator(
                                    "footer.site a, main :is(h2, h3) > a:not(.anchor), main > ul a, .parts > li > a, .eyebrow a,"
                                            + " .record a, .before a, summary, .copy, header.site > .menu, header.site > .search")
                            .all())
                    .as(path)
                    .filteredOn(Locator::isVisible)
                    .allSatisfy(
                            target -> assertThat(target.boundingBox().height).isGreaterThanOrEqualTo(44));
            page.context().close();
        }
    }

    /** How many letters of the longest paragraph are in a line, on average. */
    private static double lettersInALine(Page page) {
        return number(page, """
                paragraph => {
                  const copy = paragraph.cloneNode(true);
                  copy.style.cssText = 'position: absolute; white-space: nowrap; width: max-content; max-width: none';
                  paragraph.parentNode.append(copy);
                  const width = copy.getBoundingClientRect().width;
                  copy.remove();
                  return paragraph.textContent.length * paragraph.clientWidth / width;
                }""");
    }

    private static double number(Page page, String script) {
        Locator paragraphs = page.locator("main p");
        int longest = (int) paragraphs.evaluateAll("all => all.map(one => one.textContent.length)"
                + ".reduce((best, length, i, lengths) => length > lengths[best] ? i : best, 0)");
        return ((Number) paragraphs.nth(longest).evaluate(script)).doubleValue();
    }

    @Test
    void paperIsLightWhateverWasChosen() {
        Page page = open(new Reader(1280, ColorScheme.DARK, true), "posts/one/");
        for (String scheme : List.of("", "light", "dark")) {
            page.evaluate("scheme => { document.documentElement.dataset.scheme = scheme; }", scheme);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))
                    .isEqualTo("rgb(255, 255, 255)");
            assertThat(page.locator("pre").first()).hasCSS("color", "rgb(0, 0, 0)");
            assertThat(page.locator(".facts").first()).hasCSS("color", "rgb(98, 95, 87)");
            assertThat(page.locator("header.site")).isHidden();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
    }

    @Test
    void theThirdStepOfTheToggleIsBackToTheSystem() {
        try (BrowserContext context = chromium.of(Reader.WIDE)) {
            Page page = context.newPage();
            page.navigate(site.url("posts/one/"));
            page.locator(".menu").click();
            Locator button = page.locator(".scheme");
            for (String label : List.of("Dark colours", "Light colours", "System colours", "Dark colours")) {
                assertThat(button).hasAttribute("aria-label", label);
                button.click();
            }
            page.reload();
            assertThat(page.locator("html")).hasAttribute("data-scheme", "dark");
            assertThat(page.locator("meta[name=theme-color][media=all]")).hasAttribute("content", "#191816");
        }
    }

    @Test
    void aHeadingIsLinkedToWithTheKeyboard() {
        Page page = open(Reader.WIDE, "posts/one/");
        Locator link = page.locator("h2 .anchor");

        link.focus();
        assertThat(link).hasCSS("opacity", "1");
        assertThat(link).hasAttribute("aria-label", "Link to this section");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(site.url("posts/one/#a-section"));
    }

    @Test
    void theNameOfARowIsItsHeader() {
        Page page = open(Reader.WIDE, "posts/one/");

        assertThat(page.locator("tbody th[scope=row]")).hasText("data");
        assertThat(page.locator("thead th")).hasText(new String[] {"fsync"});
        assertThat(page.locator("thead td")).hasCSS("border-bottom-color", (String)
                page.locator("thead th").evaluate("cell => getComputedStyle(cell).borderBottomColor"));
    }

    @Test
    void aPageFromRightToLeftHasItsCodeAndFormulasFromLeftToRight() {
        for (Reader reader : List.of(Reader.WIDE, Reader.NARROW)) {
            Page page = open(reader, "ar/posts/one/");
            assertThat(page.locator("html")).hasAttribute("dir", "rtl");
            for (String part : List.of("pre", "p code", "math")) {
                assertThat(page.locator(part).first()).hasCSS("direction", "ltr");
                assertThat(page.locator(part).first()).hasCSS("unicode-bidi", "isolate");
            }
            assertThat(page.locator("pre").first()).hasCSS("text-align", "left");
            assertThat(page.locator("blockquote")).hasCSS("border-right-width", "3px");
            assertThat(page.locator("blockquote")).hasCSS("border-left-width", "0px");
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(reader.width());

            BoundingBox title = page.locator(".site-title").boundingBox();
            BoundingBox search = page.locator("header .search").boundingBox();
            assertThat(title.x).isGreaterThan(search.x);
        }
    }
}
