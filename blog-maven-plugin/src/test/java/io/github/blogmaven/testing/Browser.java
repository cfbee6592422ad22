package io.github.blogmaven.testing;

import io.github.blogmaven.notation.Json;
import io.roastedroot.quickjs4j.core.Runner;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** Runs the search script of the theme over the files of a site, in a JavaScript engine that is a jar. */
public final class Browser {
    private final String before;

    /**
     * A browser that a site is served to, under a path.
     *
     * @param files the text of each file, by its path on the site
     */
    public Browser(Map<String, String> files) {
        this.before = "const served = " + Json.write(files) + ";\n" + resource("browser.js") + "\n"
                + ThemeFiles.text("assets/search.js") + "\n";
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a script prints with {@code print}.
     *
     * @param script the body of an asynchronous function; what it throws is printed
     */
    public String run(String script) {
        try (Runner runner = Runner.builder().build()) {
            runner.compileAndExec(before + "const print = (...all) => console.log(...all);\n(async () => {\n" + script
                    + "\n})().catch(thrown => print('thrown: ' + thrown));\n");
            return runner.stdout();
        }
    }
}
