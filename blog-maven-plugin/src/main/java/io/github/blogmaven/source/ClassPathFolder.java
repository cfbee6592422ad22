package io.github.blogmaven.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** A folder of the plugin's class path, such as a theme in an artifact. */
public final class ClassPathFolder {
    private ClassPathFolder() {}

    /**
     * Every file below a folder, in order of the paths; none where the folder is not there. Where several artifacts have
     * it, the first on the class path has the word.
     *
     * @param name with a slash at its end
     * @return the bytes of each file by its path from the folder
     * @throws UncheckedIOException if an artifact cannot be read
     */
    public static Map<String, byte[]> read(ClassLoader loader, String name) {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            for (URL place : Collections.list(loader.getResources(name))) {
                if (place.openConnection() instanceof JarURLConnection jar) {
                    // A jar that is kept open could not be replaced while Maven runs.
                    jar.setUseCaches(false);
                    addEntries(jar, name, files);
                } else {
                    addFiles(Path.of(URI.create(place.toString())), files);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read '" + name + "' of the class path", e);
        }
        return files;
    }

    private static void addEntries(JarURLConnection connection, String name, Map<String, byte[]> files)
            throws IOException {
        try (JarFile jar = connection.getJarFile()) {
            List<JarEntry> inside = jar.stream()
                    .filter(entry -> entry.getName().startsWith(name) && !entry.isDirectory())
                    .toList();
            for (JarEntry entry : inside) {
                try (InputStream in = jar.getInputStream(entry)) {
                    files.putIfAbsent(entry.getName().substring(name.length()), in.readAllBytes());
                }
            }
        }
    }

    private static void addFiles(Path folder, Map<String, byte[]> files) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                files.putIfAbsent(path, Files.readAllBytes(file));
            }
        }
    }
}
