package io.github.blogmaven.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * The list of the files that the plugin made, kept with them: what is not on it was made by somebody else.
 *
 * <p>One path a line, sorted, so that it may be committed with the site.
 */
final class Manifest {
    static final String NAME = ".blog-files";

    private final Path site;
    private final Path file;

    Manifest(Path site) {
        this.site = site.toAbsolutePath().normalize();
        this.file = site.resolve(NAME);
    }

    /** The paths of an earlier run; none where there was none. What somebody added that is not in the site is left out. */
    Set<String> read() throws IOException {
        try {
            Set<String> paths = new TreeSet<>(Files.readAllLines(file, StandardCharsets.UTF_8));
            paths.removeIf(path -> !isInside(path));
            return paths;
        } catch (NoSuchFileException e) {
            return new TreeSet<>();
        }
    }

    private boolean isInside(String path) {
        try {
            return !path.isBlank() && site.resolve(path).normalize().startsWith(site);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Writes the list, unless it is so already. */
    void write(Collection<String> paths) throws IOException {
        StringBuilder text = new StringBuilder();
        new TreeSet<>(paths).forEach(path -> text.append(path).append('\n'));
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (Files.exists(file) && java.util.Arrays.equals(Files.readAllBytes(file), bytes)) {
            return;
        }
        Path aside = file.resolveSibling(NAME + ".new");
        Files.write(aside, bytes);
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
