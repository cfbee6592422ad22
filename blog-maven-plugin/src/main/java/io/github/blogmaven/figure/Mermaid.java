package io.github.blogmaven.figure;

import io.github.blogmaven.model.UrlPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The scripts that draw diagrams of Mermaid in a browser, from the WebJar that a blog brings. */
final class Mermaid {
    /** Where they lie on the site. */
    private static final String FOLDER = "/assets/mermaid/";

    private static final UrlPath LOADER = new UrlPath(FOLDER + "diagrams.mjs");
    private static final String MODULE = "mermaid.esm.min.mjs";
    private static final String PROPERTIES = "META-INF/maven/org.webjars.npm/mermaid/pom.properties";
    private static final Pattern IMPORTED = Pattern.compile("[\"'](\\.{1,2}/[\\w./-]+\\.mjs)[\"']");

    private final Function<String, @Nullable InputStream> resources;

    /**
     * @param resources what is on the class path of the plugin, by its path
     */
    Mermaid(Function<String, @Nullable InputStream> resources) {
        this.resources = resources;
    }

    /** The script of ours that pages load. */
    UrlPath loader() {
        return LOADER;
    }

    /** Every script by where it lies on the site; nothing where the WebJar is not among the plugin's dependencies. */
    Optional<Map<UrlPath, byte[]>> scripts() {
        Optional<String> version = read(PROPERTIES).map(Mermaid::version);
        return version.map(number -> {
            String folder = "META-INF/resources/webjars/mermaid/" + number + "/dist/";
            Map<UrlPath, byte[]> scripts = new TreeMap<>();
            scripts.put(LOADER, own());
            Deque<String> unread = new ArrayDeque<>(List.of(MODULE));
            while (!unread.isEmpty()) {
                String name = unread.removeFirst();
                UrlPath url = new UrlPath(FOLDER + name);
                Optional<byte[]> script = scripts.containsKey(url) ? Optional.empty() : read(folder + name);
                script.ifPresent(bytes -> {
                    scripts.put(url, bytes);
                    unread.addAll(imported(name, new String(bytes, StandardCharsets.UTF_8)));
                });
            }
            return scripts;
        });
    }

    private static List<String> imported(String name, String script) {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        Matcher matcher = IMPORTED.matcher(script);
        return matcher.results()
                .map(found -> found.group(1))
                .filter(path -> path.startsWith("./"))
                .map(path -> folder + path.substring(2))
                .distinct()
                .toList();
    }

    private static String version(byte[] file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(new String(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the version of Mermaid", e);
        }
        return properties.getProperty("version", "");
    }

    private static byte[] own() {
        return read(Mermaid.class.getResourceAsStream("diagrams.mjs")).orElseThrow();
    }

    private Optional<byte[]> read(String path) {
        return read(resources.apply(path));
    }

    private static Optional<byte[]> read(@Nullable InputStream resource) {
        try (InputStream in = resource) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the scripts of Mermaid", e);
        }
    }
}
