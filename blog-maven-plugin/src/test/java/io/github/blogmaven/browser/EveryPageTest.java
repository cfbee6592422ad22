package io.github.blogmaven.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.github.blogmaven.browser.Chromium.Reader;
import io.github.blogmaven.examples.Example;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What holds for every page of the notebook. Each is opened once and looked at in several widths; barriers are looked for on
 * one page of each kind in each language.
 */
@Tag("browser")
class EveryPageTest {
    private static final List<Integer> WIDTHS = List.of(1280, 820, 390, 320);

    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static ServedSite site;
    private static final Map<String, Document> pages = new LinkedHashMap<>();

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        new Example("notebook").into(folder);
        site = new ServedSite(folder);
        Example.texts(folder).forEach((file, text) -> {
            if (file.endsWith(".html") && !text.contains("http-equiv=\"refresh\"")) {
                pages.put(file.replaceAll("(^|/)index\\.html$", "$1"), Jsoup.parse(text));
            }
        });
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            site.close();
            chromium.close();
        }
    }

    /** A page of each kind in each language. */
    private static List<String> oneOfEachKind() {
        Map<String, String> byKind = new LinkedHashMap<>();
        pages.forEach((path, page) -> byKind.putIfAbsent(
                page.select("html").attr("lang") + " " + page.body().className(), path));
        return List.copyOf(byKind.values());
    }

    /** Breaches of the content security policy are among what a page complains of. */
    @Test
    void loadsFromItsSiteAloneMovesNothingAndFitsEveryScreen() {
        Page page = chromium.of(Reader.WIDE).newPage();
        page.addInitScript("window.moved = 0; new PerformanceObserver(list => list.getEntries().forEach("
                + "entry => { window.moved += entry.value; })).observe({type: 'layout-shift', buffered: true});");
        List<String> faults = new ArrayList<>();
        for (String path : pages.keySet()) {
            page.setViewportSize(WIDTHS.get(0), 900);
            page.navigate(site.url(path));
            double shift = ((Number) page.evaluate("new Promise(done => setTimeout(() => done(window.moved), 100))"))
                    .doubleValue();
            if (shift > 0) {
                faults.add(path + " moves by " + shift);
            }
            for (int width : WIDTHS) {
                page.setViewportSize(width, 900);
                int needed = (int) page.evaluate("document.documentElement.scrollWidth");
                if (needed > width) {
                    faults.add(path + " needs " + needed + " of " + width);
                }
            }
        }

        assertThat(pages).hasSizeGreaterThan(20);
        assertThat(pages.values())
                .allSatisfy(document -> assertThat(document.select("meta[http-equiv=Content-Security-Policy]"))
                        .hasSize(1));
        assertThat(faults).isEmpty();
        assertThat(chromium.requests()).isNotEmpty().allMatch(url -> url.startsWith(site.root()));
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void hasNoBarriers() throws IOException {
        String axe = axe();
        List<String> violations = new ArrayList<>();
        List<String> kinds = oneOfEachKind();
        Page page = chromium.of(Reader.WIDE).newPage();
        for (String path : kinds) {
            page.setViewportSize(1280, 900);
            page.navigate(site.url(path));
            page.evaluate(axe);
            for (int width : List.of(1280, 390)) {
                page.setViewportSize(width, 900);
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    for (Object violation : (List<?>) page.evaluate("axe.run().then(found => found.violations.map("
                            + "one => one.id + ': ' + one.nodes.map(node => node.html).join(' ')))")) {
                        violations.add(path + " " + width + " " + scheme + ": " + violation);
                    }
                }
            }
        }

        assertThat(kinds).hasSizeGreaterThan(12);
        assertThat(violations).isEmpty();
    }

    private static String axe() throws IOException {
        try (InputStream in = EveryPageTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
