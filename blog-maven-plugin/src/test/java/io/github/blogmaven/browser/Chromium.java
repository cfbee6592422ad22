package io.github.blogmaven.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A browser that a test opens pages in; it notes what a page complains of and asks others for. */
final class Chromium implements AutoCloseable {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    private Chromium(Path chromium) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(QUIET));
    }

    /** A browser, or a loud skip where none is installed. */
    static Chromium start() {
        Optional<Path> chromium = installed("chromium", "chromium-browser", "google-chrome");
        Optional<Path> node = installed("node");
        boolean isThere = chromium.isPresent() && node.isPresent();
        String message = "no Chromium and Node on the path: nothing was seen in a browser";
        if (!isThere && Boolean.getBoolean("browser.required")) {
            throw new IllegalStateException(message);
        }
        Assumptions.assumeTrue(isThere, message);
        System.setProperty("playwright.nodejs.path", node.orElseThrow().toString());
        return new Chromium(chromium.orElseThrow());
    }

    private static Optional<Path> installed(String... names) {
        List<String> folders = List.of(System.getenv("PATH").split(java.io.File.pathSeparator));
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** How a reader has set up a browser. */
    record Reader(int width, ColorScheme scheme, boolean hasScripts, boolean hasTouch) {
        /** A reader with a pointer. */
        Reader(int width, ColorScheme scheme, boolean hasScripts) {
            this(width, scheme, hasScripts, false);
        }

        static final Reader WIDE = new Reader(1280, ColorScheme.LIGHT, true);
        static final Reader NARROW = new Reader(390, ColorScheme.LIGHT, true);

        Reader dark() {
            return new Reader(width, ColorScheme.DARK, hasScripts);
        }

        /** With fingers on a screen in place of a pointer. */
        Reader touching() {
            return new Reader(width, scheme, hasScripts, true);
        }

        Reader withoutScripts() {
            return new Reader(width, scheme, false);
        }
    }

    /** A fresh browser of a reader: nothing is kept in it yet. */
    BrowserContext of(Reader reader) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(reader.width(), 900)
                .setColorScheme(reader.scheme())
                .setJavaScriptEnabled(reader.hasScripts())
                .setHasTouch(reader.hasTouch())
                .setIsMobile(reader.hasTouch())
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
        context.setDefaultTimeout(10_000);
        context.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.page().url() + ": " + message.text());
            }
        });
        context.onWebError(error -> complaints.add(error.page().url() + ": " + error.error()));
        context.onRequest(request -> requests.add(request.url()));
        return context;
    }

    Page open(Reader reader, String url) {
        Page page = of(reader).newPage();
        page.navigate(url);
        return page;
    }

    /** What pages complained of on the console, since the browser was started. */
    List<String> complaints() {
        return complaints;
    }

    /** The addresses that were asked for, since the browser was started. */
    List<String> requests() {
        return requests;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
