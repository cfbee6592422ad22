package io.github.blogmaven.testing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of the theme that comes with the plugin. */
public final class ThemeFiles {
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", ""), "src/main/resources/io/github/blogmaven/theme");

    private ThemeFiles() {}

    /** The names of all files with an ending, such as {@code parts/home.ftl}, sorted. */
    public static List<String> names(String ending) {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a language by key. */
    public static Map<String, String> words(String language) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text("words/" + language + ".properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }
}
