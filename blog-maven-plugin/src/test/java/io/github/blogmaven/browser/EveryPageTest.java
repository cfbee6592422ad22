package io.github.blogmaven.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every page of the notebook. */
@Tag("browser")
class EveryPageTest {
    @TempDir
    static Path folder;

    private static Chromium chromium;
    private static ServedSite site;
    private static List<String> pages;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        new Example("notebook").into(folder);
        site = new ServedSite(folder);
        pages = Example.texts(folder).entrySet().stream()
                .filter(file -> file.getKey().endsWith(".html"))
                .filter(file -> !file.getValue().contains("http-equiv=\"refresh\""))
                .map(file -> file.getKey().replaceAll("(^|/)index\\.html$", "$1"))
                .toList();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            site.close();
            chromium.close();
        }
    }

    /** Pages of each kind, one for each class of the body. */
    private static List<String> oneOfEachKind(Page page) {
        Map<String, String> byKind = new LinkedHashMap<>();
        for (String path : pages) {
            page.navigate(site.url(path));
            byKind.putIfAbsent(
                    page.locator("html").getAttribute("lang")
                            + page.locator("body").getAttribute("class"),
                    path);
        }
        return List.copyOf(byKind.values());
    }

    @Test
    void asksNobodyElseAndComplainsOfNothing() {
        Page page = chromium.open(Reader.WIDE, site.url(""));
        for (String path : pages) {
            page.navigate(site.url(path));
        }

        assertThat(pages).hasSizeGreaterThan(20);
        assertThat(chromium.requests()).isNotEmpty().allMatch(url -> url.startsWith(site.root()));
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void needsNoScrollingToTheSide() {
        List<String> wide = new ArrayList<>();
        for (int width : List.of(1280, 820, 390, 360)) {
            Page page = chromium.open(new Reader(width, Reader.WIDE.scheme(), true), site.url(""));
            for (String path : pages) {
                page.navigate(site.url(path));
                int needed = (int) page.evaluate("document.documentElement.scrollWidth");
                if (needed > width) {
                    wide.add(path + " needs " + needed + " of " + width);
                }
            }
            page.context().close();
        }

        assertThat(wide).isEmpty();
    }

    @Test
    void hasNoBarriers() throws IOException {
        String axe = axe();
        List<String> violations = new ArrayList<>();
        List<String> kinds = oneOfEachKind(chromium.open(Reader.WIDE, site.url("")));
        for (Reader reader : List.of(Reader.WIDE, Reader.WIDE.dark(), Reader.NARROW, Reader.NARROW.dark())) {
            try (BrowserContext context = chromium.of(reader)) {
                Page page = context.newPage();
                for (String path : kinds) {
                    page.navigate(site.url(path));
                    page.evaluate(axe);
                    for (Object violation : (List<?>) page.evaluate("axe.run().then(found => found.violations.map("
                            + "one => one.id + ': ' + one.nodes.map(node => node.html).join(' ')))")) {
                        violations.add(path + " " + reader + ": " + violation);
                    }
                }
            }
        }

        assertThat(kinds).hasSizeGreaterThan(12);
        assertThat(violations).isEmpty();
    }

    @Test
    void movesNothingWhileItLoads() {
        List<String> moved = new ArrayList<>();
        Page page = chromium.of(Reader.WIDE).newPage();
        page.addInitScript("window.moved = 0; new PerformanceObserver(list => list.getEntries().forEach("
                + "entry => { window.moved += entry.value; })).observe({type: 'layout-shift', buffered: true});");
        for (String path : pages) {
            page.navigate(site.url(path));
            double shift = ((Number) page.evaluate("new Promise(done => setTimeout(() => done(window.moved), 100))"))
                    .doubleValue();
            if (shift > 0) {
                moved.add(path + " " + shift);
            }
        }

        assertThat(moved).isEmpty();
    }

    private static String axe() throws IOException {
        try (InputStream in = EveryPageTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
